print(Array([1, 2, 3].reversed()), [[1], [2, 3]].joined().map { $0 })
// expect: [3, 2, 1] [1, 2, 3]
for x in [1, 2].reversed() { print(x) }
// expect: 2
// expect: 1
