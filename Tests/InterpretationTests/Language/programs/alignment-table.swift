let source = ["le", "chat", "noir"]
let target = ["the", "black", "cat"]
let weights: [[Double]] = [[0.9, 0.05, 0.05], [0.1, 0.2, 0.7], [0, 0.8, 0.2]]
for (word, row) in zip(target, weights) {
  let best = row.indices.max { row[$0] < row[$1] }!
  let bar = String(repeating: "#", count: Int((row[best] * 10).rounded()))
  print(word, "->", source[best], bar)
}
// expect: the -> le #########
// expect: black -> noir #######
// expect: cat -> chat ########
let total = weights.map { $0.reduce(0, +) }
print(total.allSatisfy { abs($0 - 1) < 1e-9 })  // expect: true
