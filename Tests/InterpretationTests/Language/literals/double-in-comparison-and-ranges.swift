let x: Double = 0.3
print((0...1).contains(x), (0..<0.3).contains(x), [0.1, 1].contains(1))  // expect: true false true
