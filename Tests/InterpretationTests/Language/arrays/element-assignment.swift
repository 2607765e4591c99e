var xs = [1, 2, 3]
xs[1] = 20
xs[2] += 5
xs[0] *= -1
print(xs)  // expect: [-1, 20, 8]
