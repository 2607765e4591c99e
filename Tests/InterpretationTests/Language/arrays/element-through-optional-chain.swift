var table: [[Int]]? = [[1, 2]]
table?[0][1] = 5
print(table?[0] ?? [])  // expect: [1, 5]
print(table?.first?.last ?? 0)  // expect: 5
