let d = ["a": 1, "b": 2]
print(d.reduce(0) { $0 + $1.value })  // expect: 3
print(d.contains { $0.value == 2 }, d.keys.contains("c"))  // expect: true false
print(d.values.max() ?? 0)  // expect: 2
