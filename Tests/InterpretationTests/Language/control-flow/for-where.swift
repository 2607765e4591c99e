for n in 1...10 where n % 4 == 0 { print(n) }
// expect: 4
// expect: 8
