print(0.1 + 0.2)  // expect: 0.30000000000000004
print(0.1 + 0.2 == 0.3)  // expect: false
print(0.5 + 0.25 == 0.75)  // expect: true
