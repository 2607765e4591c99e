func multiply(_ a: [[Int]], _ b: [[Int]]) -> [[Int]] {
  var c = Array(repeating: Array(repeating: 0, count: b[0].count), count: a.count)
  for i in 0..<a.count {
    for j in 0..<b[0].count {
      for k in 0..<b.count {
        c[i][j] += a[i][k] * b[k][j]
      }
    }
  }
  return c
}
print(multiply([[1, 2], [3, 4]], [[5, 6], [7, 8]]))  // expect: [[19, 22], [43, 50]]
print(multiply([[1, 2, 3]], [[1], [2], [3]]))  // expect: [[14]]
var m = [[1, 1], [1, 0]]
for _ in 0..<5 { m = multiply(m, [[1, 1], [1, 0]]) }
print(m[0][1])  // expect: 8
