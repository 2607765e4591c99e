struct Cell: Hashable {
  var row: Int
  var column: Int
}
var board: [Cell: String] = [:]
board[Cell(row: 0, column: 1)] = "x"
print(board[Cell(row: 0, column: 1)] ?? ".", board[Cell(row: 1, column: 0)] ?? ".")  // expect: x .
