var n = 0
func next() -> Int {
  n += 1
  return n
}
print("\(next()) \(next()) \(next())")  // expect: 1 2 3
