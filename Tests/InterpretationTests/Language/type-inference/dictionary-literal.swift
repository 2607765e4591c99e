let d = ["a": 1, "b": 2.5]
print(d["a"] ?? 0)  // expect: 1.0
