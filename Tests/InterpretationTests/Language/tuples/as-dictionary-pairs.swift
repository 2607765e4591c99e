let pairs = [("a", 1), ("b", 2)]
let d = Dictionary(uniqueKeysWithValues: pairs)
print(d["a"] ?? 0, d["b"] ?? 0)  // expect: 1 2
let (letters, numbers) = (pairs.map { $0.0 }, pairs.map { $0.1 })
print(letters, numbers)  // expect: ["a", "b"] [1, 2]
