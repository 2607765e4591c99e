struct Linear {
  let weight: Double
  let bias: Double
  init(weight: Double, bias: Double = 0) {
    self.weight = weight
    self.bias = bias
  }
  func apply(_ x: Double) -> Double { weight * x + bias }
}
print(Linear(weight: 2).apply(3), Linear(weight: 2, bias: 1).apply(3))  // expect: 6.0 7.0
