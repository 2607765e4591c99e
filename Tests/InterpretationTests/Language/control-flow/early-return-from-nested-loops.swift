func find(_ target: Int, in grid: [[Int]]) -> (Int, Int)? {
  for (i, row) in grid.enumerated() {
    for (j, x) in row.enumerated() where x == target { return (i, j) }
  }
  return nil
}
if let place = find(4, in: [[1, 2], [3, 4]]) { print(place) }
// expect: (1, 1)
print(find(9, in: [[1]]) == nil)  // expect: true
