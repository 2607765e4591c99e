// needs: Glibc
typealias Matrix = [[Double]]
func matmul(_ a: Matrix, _ b: Matrix) -> Matrix {
  a.map { row in
    b[0].indices.map { j in zip(row, b).reduce(0) { $0 + $1.0 * $1.1[j] } }
  }
}
func transpose(_ a: Matrix) -> Matrix { a[0].indices.map { j in a.map { $0[j] } } }
func softmax(_ xs: [Double]) -> [Double] {
  let m = xs.max()!
  let e = xs.map { exp($0 - m) }
  return e.map { $0 / e.reduce(0, +) }
}
struct DotProductAttention {
  var scale = true
  func callAsFunction(_ q: Matrix, _ k: Matrix, _ v: Matrix) -> (context: Matrix, weights: Matrix) {
    let d = Double(q[0].count)
    let scores = matmul(q, transpose(k)).map { $0.map { scale ? $0 / sqrt(d) : $0 } }
    let weights = scores.map(softmax)
    return (matmul(weights, v), weights)
  }
}
let attention = DotProductAttention()
let keys: Matrix = [[1, 0], [1, 0], [1, 0], [1, 0]]
let values: Matrix = [[1, 10], [2, 20], [3, 30], [4, 40]]
let (context, weights) = attention([[5, 5]], keys, values)
print(weights)  // expect: [[0.25, 0.25, 0.25, 0.25]]
print(context)  // expect: [[2.5, 25.0]]
let sharp = DotProductAttention(scale: false)([[100, 0]], [[1, 0], [0, 1]], [[1], [2]])
print(sharp.context, sharp.weights[0].map { $0.rounded() })  // expect: [[1.0]] [1.0, 0.0]
