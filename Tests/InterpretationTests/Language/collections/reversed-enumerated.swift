for (i, x) in ["a", "b"].enumerated().reversed() { print(i, x) }
// expect: 1 b
// expect: 0 a
