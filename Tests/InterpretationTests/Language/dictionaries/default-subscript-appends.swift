var groups: [Bool: [Int]] = [:]
for n in 1...5 { groups[n % 2 == 0, default: []].append(n) }
print(groups[true] ?? [], groups[false] ?? [])  // expect: [2, 4] [1, 3, 5]
