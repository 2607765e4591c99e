struct Batch {
  var rows: [[Double]]
  var size: (Double, Int)
  var table: [String: [Float]]
}
let b = Batch(rows: [[1, 2], [3]], size: (1, 1), table: ["a": [1]])
print(b.rows, b.size, b.table)  // expect: [[1.0, 2.0], [3.0]] (1.0, 1) ["a": [1.0]]
