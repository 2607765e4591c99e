counts = {}
for i in range(3_000_000):
    counts[i % 100] = counts.get(i % 100, 0) + 1
print(len(counts))
