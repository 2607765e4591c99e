var d: [String: Int?] = ["a": nil]
print(d.count, d["a"] as Any, d["b"] as Any)  // expect: 1 Optional(nil) nil
d["a"] = 5
print(d["a"] as Any)  // expect: Optional(Optional(5))
