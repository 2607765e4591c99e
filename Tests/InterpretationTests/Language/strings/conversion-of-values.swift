print(String(42) + String(1.5) + String(true))  // expect: 421.5true
print(String(describing: [1, 2]))  // expect: [1, 2]
print("\(Optional(3) as Any)")  // expect: Optional(3)
