func total(_ xs: [Double]) -> Double { xs.reduce(0, +) }
print(total([]), total([1, 2]))  // expect: 0.0 3.0
var rows: [[Double]] = []
rows.append([1, 2])
rows.append([])
print(rows)  // expect: [[1.0, 2.0], []]
