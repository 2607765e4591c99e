struct Matrix {
  var rows: [[Double]]
}
extension Matrix {
  static func zeros(_ n: Int, _ m: Int) -> Matrix {
    Matrix(rows: Array(repeating: Array(repeating: 0, count: m), count: n))
  }
  subscript(i: Int) -> [Double] { rows[i] }
}
print(Matrix.zeros(2, 3).rows, Matrix.zeros(1, 2)[0])
// expect: [[0.0, 0.0, 0.0], [0.0, 0.0, 0.0]] [0.0, 0.0]
