func clear(_ x: inout Int) { x = 0 }
var xs = [1, 2, 3]
clear(&xs[1])
print(xs)  // expect: [1, 0, 3]
