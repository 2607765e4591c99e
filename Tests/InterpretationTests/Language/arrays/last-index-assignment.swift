var xs = [1, 2, 3]
xs[xs.count - 1] = 30
xs[xs.endIndex - 2] *= 10
print(xs)  // expect: [1, 20, 30]
