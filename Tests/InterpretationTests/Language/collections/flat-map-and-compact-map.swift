print([[1, 2], [], [3]].flatMap { $0 })  // expect: [1, 2, 3]
print([1, 2].flatMap { [$0, $0 * 10] })  // expect: [1, 10, 2, 20]
print(["1", "x", "3"].compactMap { Int($0) })  // expect: [1, 3]
