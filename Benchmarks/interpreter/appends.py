numbers = []
for i in range(1_000_000):
    numbers.append(i)
sum = 0
for n in numbers:
    sum += n
print(sum)
