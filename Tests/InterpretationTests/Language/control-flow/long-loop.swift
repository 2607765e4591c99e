var sum = 0
for i in 0..<300_000 where i % 3 == 0 { sum &+= i }
print(sum)  // expect: 14999850000
