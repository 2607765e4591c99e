var grid = [[1, 2], [3]]
for row in 0..<2 {
  grid[row][1] += 10  // runtime error: index 1 is out of range: the array has 1 element
  print(grid[row])
}
// expect: [1, 12]
