let m = [[1, 2], [3, 4]]
print(m.reduce(0) { $0 + $1.reduce(0, +) }, m.map { $0.reduce(1, *) })  // expect: 10 [2, 12]
