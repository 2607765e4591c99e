print(0xff, 0b1011, 0o17)  // expect: 255 11 15
print(0xDEAD_BEEF)  // expect: 3735928559
print(1_000_000)  // expect: 1000000
