protocol Layer {
  func callAsFunction(_ x: [Double]) -> [Double]
}
struct Scale: Layer {
  let k: Double
  func callAsFunction(_ x: [Double]) -> [Double] { x.map { $0 * k } }
}
struct ReLU: Layer {
  func callAsFunction(_ x: [Double]) -> [Double] { x.map { max(0, $0) } }
}
struct Sequential: Layer {
  let layers: [any Layer]
  init(_ layers: any Layer...) { self.layers = layers }
  func callAsFunction(_ x: [Double]) -> [Double] { layers.reduce(x) { $1($0) } }
}
let model = Sequential(Scale(k: -2), ReLU(), Sequential(Scale(k: 0.5)))
print(model([1, -2, 3]))  // expect: [0.0, 2.0, 0.0]
print(model.layers.count)  // expect: 3
