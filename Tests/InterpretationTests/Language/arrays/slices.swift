let xs = [10, 20, 30, 40, 50]
print(Array(xs[1..<3]), Array(xs[1...3]), Array(xs[3...]), Array(xs[..<2]), Array(xs[...2]))
// expect: [20, 30] [20, 30, 40] [40, 50] [10, 20] [10, 20, 30]
print(xs[1..<3])  // expect: [20, 30]
print(xs[1..<3].count)  // expect: 2
