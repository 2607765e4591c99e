let flag = false
let x: Int? = flag ? 1 : nil
print(x as Any)  // expect: nil
let y = flag ? nil : 2
print(y as Any)  // expect: Optional(2)
