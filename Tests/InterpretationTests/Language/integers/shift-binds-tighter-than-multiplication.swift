print(2 * 1 << 3)  // expect: 16
print(1 + 2 << 2)  // expect: 9
print(6 & 3 * 2)  // expect: 4
