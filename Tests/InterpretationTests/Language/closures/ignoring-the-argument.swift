print((0..<3).map { _ in 7 })  // expect: [7, 7, 7]
print(zip([1, 2], [3, 4]).map { _, b in b })  // expect: [3, 4]
