var sum = 0
// swift-format-ignore
[1, 2, 3].forEach { sum += $0 }
print(sum)  // expect: 6
