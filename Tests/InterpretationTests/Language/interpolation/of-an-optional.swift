let x: Int? = 5
let y: String? = nil
print("\(x as Any) \(y as Any)")  // expect: Optional(5) nil
print("\(x ?? 0)")  // expect: 5
