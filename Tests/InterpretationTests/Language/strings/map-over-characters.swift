let shifted = "abc".map { String($0) + "!" }
print(shifted)  // expect: ["a!", "b!", "c!"]
print("a1b2".filter { $0.isNumber })  // expect: 12
print("Hello World".filter { $0.isUppercase })  // expect: HW
