struct Matrix: Equatable, CustomStringConvertible {
  let rows: Int
  let columns: Int
  private var elements: [Double]
  init(_ rows: Int, _ columns: Int, _ value: Double = 0) {
    self.rows = rows
    self.columns = columns
    elements = Array(repeating: value, count: rows * columns)
  }
  subscript(i: Int, j: Int) -> Double {
    get { elements[i * columns + j] }
    set { elements[i * columns + j] = newValue }
  }
  static func + (a: Matrix, b: Matrix) -> Matrix {
    var c = a
    for i in 0..<a.elements.count { c.elements[i] += b.elements[i] }
    return c
  }
  static func identity(_ n: Int) -> Matrix {
    var m = Matrix(n, n)
    for i in 0..<n { m[i, i] = 1 }
    return m
  }
  var description: String {
    (0..<rows).map { i in
      (0..<columns).map { j in "\(self[i, j])" }.joined(separator: " ")
    }.joined(separator: "\n")
  }
}
var m = Matrix.identity(2) + Matrix(2, 2, 0.5)
m[0, 1] *= 10
print(m)
// expect: 1.5 5.0
// expect: 0.5 1.5
print(m == m, m == Matrix.identity(2))  // expect: true false
