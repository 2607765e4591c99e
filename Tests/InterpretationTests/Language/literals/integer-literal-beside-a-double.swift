let x = 0.5
print(1 + x)  // expect: 1.5
print(2 * x + 1)  // expect: 2.0
print(1 / 2 + x)  // expect: 1.0
print(7 / 2 * x)  // expect: 1.75
