func halve(_ x: Double) -> Double { x / 2 }
print(halve(3))  // expect: 1.5
print(halve(1 / 4))  // expect: 0.125
print(halve(-5))  // expect: -2.5
