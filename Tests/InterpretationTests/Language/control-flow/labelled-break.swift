outer: for i in 1...3 {
  for j in 1...3 {
    if i * j == 4 { break outer }
    print(i, j)
  }
}
// expect: 1 1
// expect: 1 2
// expect: 1 3
// expect: 2 1
