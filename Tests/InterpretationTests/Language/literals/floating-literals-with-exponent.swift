print(1e3, 2.5e-3, 1.0e10)  // expect: 1000.0 0.0025 10000000000.0
print(1_000.5)  // expect: 1000.5
print(0x1p4)  // expect: 16.0
