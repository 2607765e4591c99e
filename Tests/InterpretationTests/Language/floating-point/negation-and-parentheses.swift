let x = 3.0
print(-x, -(x + 1), -x * -2)  // expect: -3.0 -4.0 6.0
print(+x)  // expect: 3.0
