print("123".allSatisfy { $0.isNumber }, "a1".first { $0.isNumber } ?? "?")  // expect: true 1
print("a b".contains { $0.isWhitespace })  // expect: true
