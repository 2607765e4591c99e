let xs = [1, 2, 3, 4]
let tail = xs[2...]
print(tail[2])  // expect: 3
print(tail[0])  // runtime error: index 0 is out of range: the slice has indices 2..<4
