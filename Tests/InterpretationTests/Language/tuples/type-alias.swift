typealias Size = (rows: Int, columns: Int)
func area(_ s: Size) -> Int { s.rows * s.columns }
print(area((rows: 2, columns: 3)), area((4, 5)))  // expect: 6 20
