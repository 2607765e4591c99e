class Layer {
  private func scaled(_ x: Double) -> Double { x * 2 }
  func callAsFunction(_ x: Double) -> Double { scaled(x) }
}
print(Layer()(1))
print(Layer().scaled(1))  // error: 15: 'scaled' is private to 'Layer'; give 'Layer' a method that uses it
