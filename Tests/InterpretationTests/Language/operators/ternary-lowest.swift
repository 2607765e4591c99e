let a = 1
print(a > 0 ? a + 1 : a - 1, 2 + (a > 0 ? 10 : 20))  // expect: 2 12
