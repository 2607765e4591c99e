print((0..<10).clamped(to: 3..<20))  // expect: 3..<10
print((0..<5).overlaps(4..<9), (0..<5).overlaps(5..<9))  // expect: true false
