func add(_ a: Int) -> (Int) -> (Int) -> Int { { b in { c in a + b + c } } }
print(add(1)(2)(3))  // expect: 6
let partly = add(10)(20)
print(partly(0), partly(5))  // expect: 30 35
