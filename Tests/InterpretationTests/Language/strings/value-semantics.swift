let a = "one"
var b = a
b += " two"
print(a, "|", b)  // expect: one | one two
