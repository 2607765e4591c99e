let xs = [1, 2, 5, 1]
print(Array(xs.prefix { $0 < 3 }), Array(xs.drop { $0 < 3 }))  // expect: [1, 2] [5, 1]
