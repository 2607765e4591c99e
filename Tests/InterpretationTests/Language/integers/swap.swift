var a = 1
var b = 2
swap(&a, &b)
print(a, b)  // expect: 2 1
(a, b) = (b, a)
print(a, b)  // expect: 1 2
