print(6 & 3, 6 | 3, 6 ^ 3, ~6)  // expect: 2 7 5 -7
print(1 << 10, 1024 >> 3, -16 >> 2)  // expect: 1024 128 -4
print(5 << 1 | 1)  // expect: 11
