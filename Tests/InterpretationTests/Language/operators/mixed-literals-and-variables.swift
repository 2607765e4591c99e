let n = 3
let x = 2.5
print(Double(n) * x, n * 2, x * 2, 2 * x + Double(n) / 2)  // expect: 7.5 6 5.0 6.5
