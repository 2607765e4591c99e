// needs: Glibc
struct PositionalEncoding {
  let table: [[Double]]
  init(maxLength: Int, hiddenSize: Int) {
    table = (0..<maxLength).map { position in
      (0..<hiddenSize).map { i in
        let angle = Double(position) / pow(10000, Double(i / 2 * 2) / Double(hiddenSize))
        return i % 2 == 0 ? sin(angle) : cos(angle)
      }
    }
  }
}
let encoding = PositionalEncoding(maxLength: 3, hiddenSize: 4)
for row in encoding.table {
  print(row.map { ($0 * 10000).rounded() / 10000 })
}
// expect: [0.0, 1.0, 0.0, 1.0]
// expect: [0.8415, 0.5403, 0.01, 1.0]
// expect: [0.9093, -0.4161, 0.02, 0.9998]
print(encoding.table.count, encoding.table[0].count)  // expect: 3 4
