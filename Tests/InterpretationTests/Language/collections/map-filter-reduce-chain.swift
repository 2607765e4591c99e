let total = (1...10).filter { $0 % 2 == 0 }.map { $0 * $0 }.reduce(0, +)
print(total)  // expect: 220
