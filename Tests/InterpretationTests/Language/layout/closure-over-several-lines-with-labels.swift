let sums = [[1, 2], [3]].map {
  (row: [Int]) -> Int in
  var sum = 0
  for x in row {
    sum += x
  }
  return sum
}
print(sums)  // expect: [3, 3]
