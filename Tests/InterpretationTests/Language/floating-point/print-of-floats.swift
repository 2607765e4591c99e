let a: Float = 0.1
let b: Float = 16_777_216
let c: Float = 1 / 3
print(a, b, c)  // expect: 0.1 16777216.0 0.33333334
let big: Float = 1e7
print(big, big * 10)  // expect: 10000000.0 1e+08
