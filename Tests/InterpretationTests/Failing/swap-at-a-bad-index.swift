var xs = [1, 2]
xs.swapAt(0, 1)
print(xs)  // expect: [2, 1]
xs.swapAt(0, 2)  // runtime error: index 2 is out of range: the array has 2 elements
