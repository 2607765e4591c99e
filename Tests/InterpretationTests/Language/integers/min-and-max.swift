print(min(3, 1, 2), max(3, 1, 2))  // expect: 1 3
print(min(-1, 1), max(2.5, 2))  // expect: -1 2.5
