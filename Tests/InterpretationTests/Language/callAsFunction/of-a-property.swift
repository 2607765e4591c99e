struct Layer {
  let k: Double
  func callAsFunction(_ x: Double) -> Double { x * k }
}
struct Model {
  let first = Layer(k: 2)
  let second = Layer(k: 10)
  let layers = [Layer(k: 3), Layer(k: 5)]
  func callAsFunction(_ x: Double) -> Double { layers.reduce(second(first(x))) { $1($0) } }
}
print(Model()(1))  // expect: 300.0
