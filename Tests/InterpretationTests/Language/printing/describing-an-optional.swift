let o: Int? = 2
let none: String? = nil
print(String(describing: o), String(describing: none))  // expect: Optional(2) nil
print(String(describing: [o]), String(reflecting: "a" as String?))
// expect: [Optional(2)] Optional("a")
print(String(describing: 2.5), String(reflecting: "a"))  // expect: 2.5 "a"
