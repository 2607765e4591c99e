let jagged = [[1], [], [2, 3]]
print(jagged.map { $0.count }, jagged.flatMap { $0 }, jagged.joined().count)
// expect: [1, 0, 2] [1, 2, 3] 3
