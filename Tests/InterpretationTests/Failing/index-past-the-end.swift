let xs = [1, 2, 3]
print(xs[2])  // expect: 3
let i = xs.count
print(xs[i])  // runtime error: index 3 is out of range: the array has 3 elements
