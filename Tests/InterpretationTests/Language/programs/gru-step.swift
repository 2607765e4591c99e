// needs: Glibc
func sigmoid(_ x: Double) -> Double { 1 / (1 + exp(-x)) }
struct GRUCell {
  var wr = 0.5
  var wz = -0.25
  var wn = 1.0
  func step(_ x: Double, _ h: Double) -> Double {
    let r = sigmoid(wr * x + wr * h)
    let z = sigmoid(wz * x + wz * h)
    let n = tanh(wn * x + r * (wn * h))
    return (1 - z) * n + z * h
  }
}
let cell = GRUCell()
var h = 0.0
for x in [1.0, 0, -1] {
  h = cell.step(x, h)
  print((h * 100000).rounded() / 100000)
}
// expect: 0.42815
// expect: 0.32513
// expect: -0.14367
