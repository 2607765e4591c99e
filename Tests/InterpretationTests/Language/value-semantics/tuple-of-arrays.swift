var a = ([1], [2])
let b = a
a.0.append(5)
print(a, b)  // expect: ([1, 5], [2]) ([1], [2])
