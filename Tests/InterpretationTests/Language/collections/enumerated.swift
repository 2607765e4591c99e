for (i, x) in ["a", "b"].enumerated() { print(i, x) }
// expect: 0 a
// expect: 1 b
print(["a", "b"].enumerated().map { "\($0)\($1)" })  // expect: ["0a", "1b"]
print([5, 6, 7].enumerated().filter { $0.offset != 1 }.map { $0.element })  // expect: [5, 7]
