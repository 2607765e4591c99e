struct Grid {
  let columns: Int
  var cells: [Double]
  subscript(row: Int, column: Int) -> Double {
    get { cells[row * columns + column] }
    set { cells[row * columns + column] = newValue }
  }
}
var g = Grid(columns: 2, cells: [1, 2, 3, 4])
g[1, 0] = 9
g[0, 1] += 0.5
print(g.cells, g[1, 0])  // expect: [1.0, 2.5, 9.0, 4.0] 9.0
