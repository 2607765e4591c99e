let half = 1 / 2
print(half)  // expect: 0
let seven = 7
print(seven / 2, Double(seven) / 2, Double(seven / 2))  // expect: 3 3.5 3.0
print(Double(7 / 2))  // expect: 3.0
