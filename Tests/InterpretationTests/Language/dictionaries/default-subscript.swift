var counts: [Character: Int] = [:]
for c in "banana" { counts[c, default: 0] += 1 }
print(counts["a"] ?? 0, counts["n"] ?? 0, counts["z"] ?? 0)  // expect: 3 2 0
print(counts["z", default: -1], counts.count)  // expect: -1 3
