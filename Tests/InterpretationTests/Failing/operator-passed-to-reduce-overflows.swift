let big = [Int.max, 0, 1]
print(big.count)  // expect: 3
print(big.reduce(0, +))  // runtime error: 9223372036854775807 + 1 overflows
