print(1 + 2 * 3, (1 + 2) * 3, 10 - 2 - 3, 2 * 3 % 4)  // expect: 7 9 5 2
print(1 + 2 == 3 && 4 > 3 || false)  // expect: true
print(-2 * 3, 1 - -1)  // expect: -6 2
