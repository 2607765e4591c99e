let xs = Array(1...10)
let middle = xs[2..<8]
print(middle[3...5].reduce(0, +), middle.first ?? 0, middle.prefix(2).map { $0 * 2 })
// expect: 15 3 [6, 8]
