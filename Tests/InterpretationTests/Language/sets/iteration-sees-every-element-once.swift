var sum = 0
for x in Set([1, 2, 2, 3]) { sum += x }
print(sum)  // expect: 6
