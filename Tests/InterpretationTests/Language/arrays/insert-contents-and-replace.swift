var xs = [1, 5]
xs.insert(contentsOf: [2, 3, 4], at: 1)
print(xs)  // expect: [1, 2, 3, 4, 5]
xs.removeSubrange(0..<2)
print(xs)  // expect: [3, 4, 5]
