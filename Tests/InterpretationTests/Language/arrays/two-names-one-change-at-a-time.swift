var a = [1, 2]
var b = a
a.append(3)
b.append(4)
var c = b
c[0] = 9
print(a, b, c)  // expect: [1, 2, 3] [1, 2, 4] [9, 2, 4]
