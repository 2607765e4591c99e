var xs = [1, 2]
xs.swapAt(0, 1)
print(xs)  // expect: [2, 1]
xs.swapAt(0, 2)  // runtime error: index out of range: 2, the array has 2 elements
