let d = [3: "c", 1: "a", 2: "b"]
print(d.keys.min() ?? 0, d.max { $0.key < $1.key }?.value ?? "?")  // expect: 1 c
