let xs: [Double] = []
print(xs.max() == nil, xs.min() ?? -1, xs.reduce(0, +))  // expect: true -1.0 0.0
