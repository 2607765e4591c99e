let xs = [10, 20, 30]
print(xs, xs.count, xs.isEmpty, xs[0], xs[2])  // expect: [10, 20, 30] 3 false 10 30
