let xs: [Double?] = [1, nil]
print(xs, ["a": xs[0]])  // expect: [Optional(1.0), nil] ["a": Optional(1.0)]
let s: [String?] = ["a", nil]
print(s)  // expect: [Optional("a"), nil]
