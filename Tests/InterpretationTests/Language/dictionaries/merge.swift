var a = ["x": 1, "y": 2]
a.merge(["y": 10, "z": 3]) { old, new in old + new }
print(a["x"] ?? 0, a["y"] ?? 0, a["z"] ?? 0)  // expect: 1 12 3
let b = a.merging(["x": 100]) { _, new in new }
print(a["x"] ?? 0, b["x"] ?? 0)  // expect: 1 100
