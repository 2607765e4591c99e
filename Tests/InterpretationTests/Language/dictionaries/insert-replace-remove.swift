var d = ["a": 1]
d["b"] = 2
d["a"] = 10
print(d["a"] ?? 0, d["b"] ?? 0)  // expect: 10 2
d["a"] = nil
print(d["a"] ?? 0, d.count)  // expect: 0 1
print(d.removeValue(forKey: "b") ?? -1, d.removeValue(forKey: "b") ?? -1)  // expect: 2 -1
print(d.isEmpty)  // expect: true
