let add = { (a: Int, b: Int) -> Int in a + b }
let negate: (Double) -> Double = { -$0 }
print(add(2, 3), negate(4))  // expect: 5 -4.0
