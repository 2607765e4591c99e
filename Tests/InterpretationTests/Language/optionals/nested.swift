let x: Int?? = .some(nil)
let y: Int?? = nil
print(x == nil, y == nil)  // expect: false true
let z: Int?? = 5
print(z as Any)  // expect: Optional(Optional(5))
