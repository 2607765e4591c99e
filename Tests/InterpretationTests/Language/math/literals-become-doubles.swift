// needs: Glibc
let xs: [Double] = [sqrt(2), exp(0), pow(2, 3), sin(0)]
print(xs)  // expect: [1.4142135623730951, 1.0, 8.0, 0.0]
let y: Double = pow(10, -2)
print(y)  // expect: 0.01
