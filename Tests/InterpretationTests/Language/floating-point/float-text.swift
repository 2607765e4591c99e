let xs: [Float] = [0.1, 1.0 / 3, 1e-5, 3.4e38, 16_777_216, 100]
for x in xs { print(x) }
// expect: 0.1
// expect: 0.33333334
// expect: 1e-05
// expect: 3.4e+38
// expect: 16777216.0
// expect: 100.0
