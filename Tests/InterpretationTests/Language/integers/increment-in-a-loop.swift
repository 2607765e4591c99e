var sum = 0
for i in 1...100 { sum += i * i }
print(sum)  // expect: 338350
