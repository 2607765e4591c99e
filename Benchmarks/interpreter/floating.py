x = 0.0
step = 0.5
for _ in range(1_000_000):
    x = x * 0.999 + step
    step = step * 0.9999 + 0.00001
print("true" if x > 0 else "false")
