struct Layer {
  private func scaled(_ x: Double) -> Double { x * 2 }
  func all(_ xs: [Double]) -> [Double] { xs.map(scaled) }
}
print(Layer().all([1]))
print([1.0].map(Layer().scaled))  // error: 17: 'scaled' is private to 'Layer'; give 'Layer' a method that uses it
