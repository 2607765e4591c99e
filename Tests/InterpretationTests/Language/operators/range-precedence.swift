let n = 3
print((0..<n + 1).count, (n - 1...n * 2).count)  // expect: 4 5
