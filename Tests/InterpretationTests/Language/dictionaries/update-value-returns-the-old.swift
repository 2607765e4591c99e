var d = ["a": 1]
print(d.updateValue(2, forKey: "a") ?? 0)  // expect: 1
print(d.updateValue(3, forKey: "b") ?? 0)  // expect: 0
print(d["a"] ?? 0, d["b"] ?? 0)  // expect: 2 3
