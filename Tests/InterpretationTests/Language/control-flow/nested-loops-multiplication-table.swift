for i in 1...3 {
  print((1...3).map { String(i * $0) }.joined(separator: " "))
}
// expect: 1 2 3
// expect: 2 4 6
// expect: 3 6 9
