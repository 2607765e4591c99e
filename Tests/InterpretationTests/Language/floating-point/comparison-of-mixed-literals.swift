let x = 2.0
print(x == 2, x > 1, 3 > x, x * 2 == 4, 1 / 2 < x)  // expect: true true true true true
