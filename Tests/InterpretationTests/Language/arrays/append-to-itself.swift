var xs = [1, 2]
xs += xs
print(xs)  // expect: [1, 2, 1, 2]
xs.append(contentsOf: xs.prefix(1))
print(xs)  // expect: [1, 2, 1, 2, 1]
