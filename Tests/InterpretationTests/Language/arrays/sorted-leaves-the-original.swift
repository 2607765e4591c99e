let xs = [3, 1, 2]
let ys = xs.sorted()
print(xs, ys, xs.reversed() == [2, 1, 3])  // expect: [3, 1, 2] [1, 2, 3] true
