// needs: Glibc
func maskedSoftmax(_ rows: [[Double]], validLens: [Int]) -> [[Double]] {
  var result: [[Double]] = []
  for (row, length) in zip(rows, validLens) {
    guard length > 0 else {
      result.append(Array(repeating: 0, count: row.count))
      continue
    }
    let exps = row.enumerated().map { $0.offset < length ? exp($0.element) : 0 }
    let sum = exps.reduce(0, +)
    result.append(exps.map { $0 / sum })
  }
  return result
}
let weights = maskedSoftmax([[1, 1, 1, 1], [2, 2, 9, 9], [1, 2, 3, 4]], validLens: [4, 2, 0])
for row in weights { print(row) }
// expect: [0.25, 0.25, 0.25, 0.25]
// expect: [0.5, 0.5, 0.0, 0.0]
// expect: [0.0, 0.0, 0.0, 0.0]
