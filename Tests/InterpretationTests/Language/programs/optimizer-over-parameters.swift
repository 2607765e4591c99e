final class Parameter {
  var value: Double
  var grad = 0.0
  init(_ value: Double) { self.value = value }
}
class Optimizer {
  let parameters: [Parameter]
  init(_ parameters: [Parameter]) { self.parameters = parameters }
  func step() {}
  func zeroGrad() { for p in parameters { p.grad = 0 } }
}
final class SGD: Optimizer {
  let learningRate: Double
  init(_ parameters: [Parameter], learningRate: Double) {
    self.learningRate = learningRate
    super.init(parameters)
  }
  override func step() { for p in parameters { p.value -= learningRate * p.grad } }
}
let w = Parameter(1)
let b = Parameter(0)
let optimizer: Optimizer = SGD([w, b], learningRate: 0.25)
for epoch in 1...3 {
  optimizer.zeroGrad()
  w.grad += 2 * w.value
  b.grad += 1
  optimizer.step()
  print(epoch, w.value, b.value)
}
// expect: 1 0.5 -0.25
// expect: 2 0.25 -0.5
// expect: 3 0.125 -0.75
