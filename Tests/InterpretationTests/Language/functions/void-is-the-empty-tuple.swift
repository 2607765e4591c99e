func nothing() {}
let u: Void = nothing()
print(u)  // expect: ()
func alsoNothing() { return }
print(alsoNothing() == ())  // expect: true
