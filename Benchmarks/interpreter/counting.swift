var counts: [Int: Int] = [:]
for i in 0..<3_000_000 { counts[i % 100, default: 0] += 1 }
print(counts.count)
