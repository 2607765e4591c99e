struct Grid {
  var cells: [[Double]]
  let step: Int

  func sum(of column: Int) -> Double {
    var total = 0.0
    for row in 0..<cells.count { total += cells[row][column] }
    return total
  }

  mutating func shift() {
    for row in 0..<cells.count {
      for column in 1..<cells[row].count {
        let before = cells[row][column - 1]
        cells[row][column] += before * Double(step)
      }
    }
  }
}

var grid = Grid(cells: [[1, 2, 3], [4, 5, 6]], step: 2)
let kept = grid
grid.shift()
print(grid.cells)  // expect: [[1.0, 4.0, 11.0], [4.0, 13.0, 32.0]]
print(kept.sum(of: 2), grid.sum(of: 2))  // expect: 9.0 43.0

func trace(_ m: [[Int]]) -> Int {
  var total = 0
  for i in 0..<m.count { total += m[i][i] * m[0][i] }
  return total
}
print(trace([[1, 2], [3, 4]]))  // expect: 9

func flags(_ m: [[Bool]], _ i: Int) -> [Bool] {
  var seen: [Bool] = []
  for j in 0...1 where !m[i][j] || m[1][j] { seen.append(m[i][j]) }
  return seen
}
print(flags([[true, false], [true, true]], 0))  // expect: [true, false]
