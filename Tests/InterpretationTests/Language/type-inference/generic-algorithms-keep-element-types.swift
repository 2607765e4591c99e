let xs: [Float] = [1, 2]
print(xs.map { $0 / 4 }, xs.reduce(0, +), xs.max() ?? 0, type(of: xs.map { $0 * 2 }))
// expect: [0.25, 0.5] 3.0 2.0 Array<Float>
