struct Layer {
  var activation: (Double) -> Double = { $0 }
  func run(_ x: Double) -> Double { activation(x) }
}
print(Layer().run(-2), Layer(activation: { max(0, $0) }).run(-2))  // expect: -2.0 0.0
