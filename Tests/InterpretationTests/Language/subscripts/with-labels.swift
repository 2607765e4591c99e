struct Table {
  var rows: [[Int]]
  subscript(row r: Int) -> [Int] { rows[r] }
  subscript(column c: Int) -> [Int] { rows.map { $0[c] } }
}
let t = Table(rows: [[1, 2], [3, 4]])
print(t[row: 1], t[column: 1])  // expect: [3, 4] [2, 4]
