let names = ["a", "b", "a"]
print(names.count)  // expect: 3
let d = Dictionary(uniqueKeysWithValues: zip(names, 0..<3))  // runtime error: duplicate key "a"
print(d.count)
