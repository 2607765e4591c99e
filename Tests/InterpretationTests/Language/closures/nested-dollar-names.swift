let table = [[1, 2], [3, 4]]
print(table.map { $0.map { $0 * 10 } })  // expect: [[10, 20], [30, 40]]
print((1...2).map { i in (1...2).map { i * $0 } })  // expect: [[1, 2], [2, 4]]
