for (i, c) in "abc".enumerated() { print(i, c) }
// expect: 0 a
// expect: 1 b
// expect: 2 c
