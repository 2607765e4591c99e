protocol Activation { func apply(_ x: Double) -> Double }
struct ReLU: Activation { func apply(_ x: Double) -> Double { max(0, x) } }
struct Layer {
  var activation: (any Activation)? = nil
  func run(_ x: Double) -> Double { activation?.apply(x) ?? x }
}
print(Layer().run(-2), Layer(activation: ReLU()).run(-2))  // expect: -2.0 0.0
