print(Array(sequence(first: 6) { $0 == 1 ? nil : ($0 % 2 == 0 ? $0 / 2 : 3 * $0 + 1) }))
// expect: [6, 3, 10, 5, 16, 8, 4, 2, 1]
print(sequence(first: 1) { $0 * 2 }.prefix(5).map { $0 })  // expect: [1, 2, 4, 8, 16]
