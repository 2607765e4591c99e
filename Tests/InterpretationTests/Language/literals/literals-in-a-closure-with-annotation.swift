let f: (Double, Float) -> Double = { a, b in a / 2 + (b == 1 ? 10 : 20) }
print(f(1, 1), f(1, 2))  // expect: 10.5 20.5
