print(["a", "b", "c"].joined(separator: "-"))  // expect: a-b-c
print(["a", "b", "c"].joined())  // expect: abc
print([1, 2, 3].map { String($0) }.joined(separator: " + "))  // expect: 1 + 2 + 3
