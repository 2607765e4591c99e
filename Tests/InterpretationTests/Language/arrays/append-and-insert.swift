var xs = [1, 2]
xs.append(3)
xs.insert(0, at: 0)
xs += [4, 5]
xs.append(contentsOf: [6])
print(xs)  // expect: [0, 1, 2, 3, 4, 5, 6]
