let xs = [1, 2, 1, 3]
print(xs.lastIndex(of: 1) ?? -1)  // expect: 2
print(xs.last { $0 < 3 } ?? 0)  // expect: 1
