struct Model {
  var w = 0.0
  var b = 0.0
  func callAsFunction(_ x: Double) -> Double { w * x + b }
  func loss(_ data: [(x: Double, y: Double)]) -> Double {
    data.reduce(0) { $0 + (self($1.x) - $1.y) * (self($1.x) - $1.y) } / Double(data.count)
  }
  mutating func train(_ data: [(x: Double, y: Double)], learningRate: Double) {
    var dw = 0.0
    var db = 0.0
    for (x, y) in data {
      let error = self(x) - y
      dw += 2 * error * x
      db += 2 * error
    }
    w -= learningRate * dw / Double(data.count)
    b -= learningRate * db / Double(data.count)
  }
}
let data = stride(from: 0.0, to: 1, by: 0.1).map { (x: $0, y: 2 * $0 + 1) }
var model = Model()
let before = model.loss(data)
for _ in 0..<2000 { model.train(data, learningRate: 0.1) }
print(before > 1, model.loss(data) < 1e-6)  // expect: true true
print((model.w * 100).rounded() / 100, (model.b * 100).rounded() / 100)  // expect: 2.0 1.0
