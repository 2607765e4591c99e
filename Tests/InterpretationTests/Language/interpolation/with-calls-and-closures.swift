let xs = [3, 1, 2]
print("sorted: \(xs.sorted()), sum: \(xs.reduce(0, +)), doubled: \(xs.map { $0 * 2 })")
// expect: sorted: [1, 2, 3], sum: 6, doubled: [6, 2, 4]
