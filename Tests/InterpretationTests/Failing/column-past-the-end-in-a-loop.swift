func last(_ m: [[Double]], _ column: Int) -> Double {
  var total = 0.0
  for row in 0..<m.count {
    total += m[row][column]  // runtime error: index 1 is out of range: the array has 1 element
  }
  return total
}
print(last([[1, 2], [3, 4]], 1))  // expect: 6.0
print(last([[1, 2], [3]], 1))
