let xs = [1, 2, 3, 4, 5]
print(Array(xs.prefix(2)), Array(xs.suffix(2)))  // expect: [1, 2] [4, 5]
print(Array(xs.dropFirst()), Array(xs.dropLast(2)))  // expect: [2, 3, 4, 5] [1, 2, 3]
print(xs.prefix(9).count)  // expect: 5
print(xs.prefix { $0 < 3 }, xs.drop { $0 < 3 })  // expect: [1, 2] [3, 4, 5]
