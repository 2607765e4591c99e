var xs = [1]
xs.insert(2, at: 1)
print(xs)  // expect: [1, 2]
xs.insert(3, at: 4)  // runtime error: index out of range: 4, the array has 2 elements
