let r = 10..<20
print(r.first ?? 0, r.last ?? 0, Array(r.prefix(2)), r.dropFirst(8).map { $0 })
// expect: 10 19 [10, 11] [18, 19]
print((1...3).sorted(by: >), (0..<4).contains { $0 == 3 }, r.min() ?? 0)
// expect: [3, 2, 1] true 10
