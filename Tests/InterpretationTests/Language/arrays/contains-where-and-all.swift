let rows = [[0.2, 0.8], [0.5, 0.5]]
print(rows.allSatisfy { abs($0.reduce(0, +) - 1) < 1e-9 }, rows.contains([0.5, 0.5]))
// expect: true true
