print("\(1.0) \(0.1 + 0.2) \(true)")  // expect: 1.0 0.30000000000000004 true
let f: Float = 0.1
print("\(f)")  // expect: 0.1
