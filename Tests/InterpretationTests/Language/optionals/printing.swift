let x: Int? = 5
let s: String? = "hi"
print(x as Any, s as Any)  // expect: Optional(5) Optional("hi")
print([x], [s])  // expect: [Optional(5)] [Optional("hi")]
let none: Double? = nil
print(none as Any)  // expect: nil
