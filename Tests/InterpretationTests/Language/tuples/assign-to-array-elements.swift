var xs = [1, 2, 3]
(xs[0], xs[2]) = (xs[2], xs[0])
print(xs)  // expect: [3, 2, 1]
