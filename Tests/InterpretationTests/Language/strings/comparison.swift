print("apple" < "banana", "a" < "B", "Z" < "a")  // expect: true false true
print("abc" == "abc", "abc" != "abd")  // expect: true true
print("abc" < "abcd")  // expect: true
