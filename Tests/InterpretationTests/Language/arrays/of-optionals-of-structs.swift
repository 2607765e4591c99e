struct Cell {
  var value: Int?
}
var cells = [Cell(value: nil), Cell(value: 3)]
cells[0].value = 7
print(cells[0].value ?? 0, cells[1].value ?? 0)  // expect: 7 3
