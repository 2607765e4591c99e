let total = [3, 1, 2]
  .map { $0 * 2 }
  .filter { $0 > 2 }
  .sorted()
  .reduce(0) { $0 * 10 + $1 }
print(total)  // expect: 46
