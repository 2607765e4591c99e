let xs = ["a", "b"]
for i in xs.indices { print(i, xs[i]) }
// expect: 0 a
// expect: 1 b
for (i, x) in xs.enumerated() { print(i, x) }
// expect: 0 a
// expect: 1 b
