func diagonal(_ m: [[Int]], _ n: Int) -> Int {
  var total = 0
  for i in 0..<n {
    total += m[i][i]  // runtime error: index 2 is out of range: the array has 2 elements
  }
  return total
}
print(diagonal([[1, 2], [3, 4]], 2))  // expect: 5
print(diagonal([[1, 2], [3, 4]], 3))
