let a = [1, 2]
let b = [3]
print(a + b, a + [] + b)  // expect: [1, 2, 3] [1, 2, 3]
