func square(_ x: Int) -> Int { x * x }
func nothing() {}
print(square(12))  // expect: 144
nothing()
