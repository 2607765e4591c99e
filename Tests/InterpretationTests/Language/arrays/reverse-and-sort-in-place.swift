var xs = [3, 1, 2]
xs.sort()
print(xs)  // expect: [1, 2, 3]
xs.reverse()
print(xs)  // expect: [3, 2, 1]
xs.sort(by: >)
print(xs)  // expect: [3, 2, 1]
