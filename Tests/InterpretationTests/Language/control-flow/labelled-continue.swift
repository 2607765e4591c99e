rows: for i in 0..<3 {
  for j in 0..<3 {
    if j > i { continue rows }
    print(i, j)
  }
}
// expect: 0 0
// expect: 1 0
// expect: 1 1
// expect: 2 0
// expect: 2 1
// expect: 2 2
