total = 0
for i in range(1_000_000):
    total = (total + i * 3) % 1_000_007
print(total)
