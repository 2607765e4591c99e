let names = ["x", "y"]
let index = Dictionary(uniqueKeysWithValues: zip(names, 0..<2))
print(index["x"] ?? -1, index["y"] ?? -1)  // expect: 0 1
let byLength = Dictionary(grouping: ["a", "bb", "cc"]) { $0.count }
print(byLength[2] ?? [])  // expect: ["bb", "cc"]
