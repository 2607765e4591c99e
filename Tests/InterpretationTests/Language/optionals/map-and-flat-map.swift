let x: Int? = 5
print(x.map { $0 * 2 } as Any)  // expect: Optional(10)
let none: Int? = nil
print(none.map { $0 * 2 } as Any)  // expect: nil
let text: String? = "12"
print(text.flatMap { Int($0) } as Any)  // expect: Optional(12)
let bad: String? = "q"
print(bad.flatMap { Int($0) } ?? -1)  // expect: -1
