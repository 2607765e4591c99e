struct Cell: Hashable {
  let row: Int
  let column: Int
}
let cells: Set = [Cell(row: 0, column: 0), Cell(row: 0, column: 0), Cell(row: 1, column: 0)]
print(cells.count)  // expect: 2
