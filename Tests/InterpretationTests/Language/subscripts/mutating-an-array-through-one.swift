struct Grid {
  var cells = [[0, 0], [0, 0]]
  subscript(row: Int) -> [Int] {
    get { cells[row] }
    set { cells[row] = newValue }
  }
}
var g = Grid()
g[0][1] = 5
g[1].append(7)
print(g.cells)  // expect: [[0, 5], [0, 0, 7]]
