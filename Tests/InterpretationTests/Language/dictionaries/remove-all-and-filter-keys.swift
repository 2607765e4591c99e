var d = ["a": 1, "b": 2, "c": 3]
d = d.filter { $0.key != "b" }
print(d.count, d["b"] as Any)  // expect: 2 nil
d.removeAll()
print(d)  // expect: [:]
