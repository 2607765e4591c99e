print((1...4).map { $0 * $0 })  // expect: [1, 4, 9, 16]
print((1...10).filter { $0 % 3 == 0 })  // expect: [3, 6, 9]
print((1...5).reduce(1, *))  // expect: 120
