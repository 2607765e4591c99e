for (a, b) in [(1, 2), (3, 4)] { print(a + b) }
// expect: 3
// expect: 7
for (_, b) in [(1, 2), (3, 4)] { print(b) }
// expect: 2
// expect: 4
for (i, (a, b)) in [(1, 2), (3, 4)].enumerated() { print(i, a, b) }
// expect: 0 1 2
// expect: 1 3 4
