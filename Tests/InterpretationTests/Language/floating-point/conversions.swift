let n = 3
print(Double(n), Float(n))  // expect: 3.0 3.0
print(Double(n) / 2)  // expect: 1.5
print(Double("2.5") ?? 0, Double("abc") ?? -1)  // expect: 2.5 -1.0
print(Double("1e3") ?? 0)  // expect: 1000.0
print(Int(Float(2.9)))  // expect: 2
