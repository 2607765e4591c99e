var x = 0.5
x = 1
print(x)  // expect: 1.0
x = 3 / 2
print(x)  // expect: 1.5
var xs = [0.5]
xs = [1, 2]
xs.append(3)
xs[0] = 7
print(xs)  // expect: [7.0, 2.0, 3.0]
