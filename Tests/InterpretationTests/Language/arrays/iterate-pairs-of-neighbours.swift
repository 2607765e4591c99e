let xs = [1, 4, 9, 16]
print(zip(xs, xs.dropFirst()).map { $1 - $0 })  // expect: [3, 5, 7]
