var xs = [1, 2, 3, 4, 5, 6]
xs.removeAll { $0.isMultiple(of: 2) }
print(xs)  // expect: [1, 3, 5]
xs.removeFirst(2)
print(xs)  // expect: [5]
