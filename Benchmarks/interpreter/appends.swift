var numbers: [Int] = []
for i in 0..<1_000_000 { numbers.append(i) }
var sum = 0
for n in numbers { sum += n }
print(sum)
