print(abs(-4), abs(4), (-4).magnitude)  // expect: 4 4 4
print((-9).signum(), 0.signum(), 12.signum())  // expect: -1 0 1
