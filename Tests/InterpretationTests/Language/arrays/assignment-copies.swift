let a = [1, 2, 3]
var b = a
b[0] = 99
print(a, b)  // expect: [1, 2, 3] [99, 2, 3]
