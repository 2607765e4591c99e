var xs: [Int] = []
print(xs.count)  // expect: 0
xs[0] = 1  // runtime error: index 0 is out of range: the array is empty
