func neighbours(_ grid: [[Bool]], _ i: Int, _ j: Int) -> Int {
  var n = 0
  for di in -1...1 {
    for dj in -1...1 where (di, dj) != (0, 0) {
      let (r, c) = (i + di, j + dj)
      guard grid.indices.contains(r), grid[r].indices.contains(c) else { continue }
      if grid[r][c] { n += 1 }
    }
  }
  return n
}
func step(_ grid: [[Bool]]) -> [[Bool]] {
  grid.indices.map { i in
    grid[i].indices.map { j in
      switch (grid[i][j], neighbours(grid, i, j)) {
      case (true, 2...3), (false, 3): true
      default: false
      }
    }
  }
}
var grid = ["..#..", "..#..", "..#.."].map { $0.map { $0 == "#" } }
for _ in 0..<2 {
  grid = step(grid)
  for row in grid { print(row.map { $0 ? "#" : "." }.joined()) }
  print("-----")
}
// expect: .....
// expect: .###.
// expect: .....
// expect: -----
// expect: ..#..
// expect: ..#..
// expect: ..#..
// expect: -----
