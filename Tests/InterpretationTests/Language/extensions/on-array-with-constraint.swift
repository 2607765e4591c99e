extension [Double] {
  var mean: Double { isEmpty ? 0 : reduce(0, +) / Double(count) }
}
print([1.0, 2, 6].mean)  // expect: 3.0
let xs: [Double] = []
print(xs.mean)  // expect: 0.0
