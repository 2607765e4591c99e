let a = 7
let b = 2
let ratio: Double = Double(a / b)
print(ratio, Double(a) / Double(b))  // expect: 3.0 3.5
