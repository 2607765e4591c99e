let names = ["a", "b", "a"]
print(names.count)  // expect: 3
let d = Dictionary(uniqueKeysWithValues: zip(names, 0..<3))
// runtime error: Dictionary(uniqueKeysWithValues:): the key "a" comes twice
print(d.count)
