for i in (1...3).reversed() { print(i) }
// expect: 3
// expect: 2
// expect: 1
