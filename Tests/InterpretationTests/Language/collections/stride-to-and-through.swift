print(Array(stride(from: 0, to: 6, by: 2)), Array(stride(from: 0, through: 6, by: 2)))
// expect: [0, 2, 4] [0, 2, 4, 6]
print(stride(from: 5, to: 0, by: -2).map { $0 })  // expect: [5, 3, 1]
