let rows: [[Int]]? = [[1, 2], [3]]
print(rows?.first?.count ?? 0, rows?[1].first ?? 0, rows?.last?.last as Any)
// expect: 2 3 Optional(3)
let none: [[Int]]? = nil
print(none?.first?.count as Any)  // expect: nil
