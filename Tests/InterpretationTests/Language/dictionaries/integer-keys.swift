let names = [1: "one", 2: "two"]
print(names[1] ?? "?", names[3] ?? "?")  // expect: one ?
let inverse = Dictionary(uniqueKeysWithValues: names.map { ($1, $0) })
print(inverse["two"] ?? 0)  // expect: 2
