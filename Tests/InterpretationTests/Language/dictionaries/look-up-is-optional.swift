let ages = ["Ada": 36, "Alan": 41]
print(ages["Ada"] ?? 0, ages["Bob"] ?? 0, ages.count)  // expect: 36 0 2
print(ages["Ada"] as Any, ages["Bob"] as Any)  // expect: Optional(36) nil
if let age = ages["Alan"] { print("Alan is", age) }
// expect: Alan is 41
