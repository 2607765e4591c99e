let p = (x: 1, y: 2)
let (y, x) = p
print(x, y)  // expect: 2 1
