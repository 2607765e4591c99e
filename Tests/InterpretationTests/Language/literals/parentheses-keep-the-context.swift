let a: Double = (1 + 2) * 3
print(a)  // expect: 9.0
let b: Double = -(7) / (2)
print(b)  // expect: -3.5
let c: Float = (1 / 3)
print(c)  // expect: 0.33333334
