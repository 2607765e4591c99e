let xs: [Int?] = [nil, 2]
print(xs.first as Any, xs[1] as Any, xs.compactMap { $0 }.first ?? 0)
// expect: Optional(nil) Optional(2) 2
if let first = xs.first { print(first == nil) }
// expect: true
