print(Array(0..<4), Array(1...3))  // expect: [0, 1, 2, 3] [1, 2, 3]
print([Int](2..<5))  // expect: [2, 3, 4]
