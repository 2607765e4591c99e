let xs = Array(1...7)
let chunks = stride(from: 0, to: xs.count, by: 3).map { Array(xs[$0..<min($0 + 3, xs.count)]) }
print(chunks)  // expect: [[1, 2, 3], [4, 5, 6], [7]]
