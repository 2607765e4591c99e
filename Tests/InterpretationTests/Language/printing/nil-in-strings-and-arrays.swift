let x: String? = nil
print("x is \(x ?? "missing")", [x, "a"])  // expect: x is missing [nil, Optional("a")]
