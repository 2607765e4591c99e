let xs = [2.5, -1, 7.25]
print(xs.min() ?? 0, xs.max() ?? 0)  // expect: -1.0 7.25
print(min(1, 2.5), max(1, 2.5))  // expect: 1.0 2.5
