let xs = ["q", "k", "v"]
print(xs.contains("k"), xs.contains("z"))  // expect: true false
print(xs.firstIndex(of: "v") ?? -1)  // expect: 2
print(xs.firstIndex(of: "z") ?? -1)  // expect: -1
print(xs.contains { $0 > "u" })  // expect: true
print(xs.firstIndex { $0 < "l" } ?? -1)  // expect: 1
