let f: Float = 0.1
let d = 0.1
print(f + 0.2)  // expect: 0.3
print(d + 0.2)  // expect: 0.30000000000000004
print(Double(f))  // expect: 0.10000000149011612
print(Float(d) == f)  // expect: true
