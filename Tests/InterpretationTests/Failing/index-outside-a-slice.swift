let xs = [1, 2, 3, 4]
let tail = xs[2...]
print(tail[2])  // expect: 3
print(tail[0])  // runtime error: index out of range: 0, the slice starts at 2 and has 2 elements
