let point: (Double, Int) = (1, 1)
print(point)  // expect: (1.0, 1)
let (a, b): (Double, Float) = (3, 4)
print(a, b)  // expect: 3.0 4.0
