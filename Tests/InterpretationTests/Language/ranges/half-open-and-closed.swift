var a: [Int] = []
for i in 0..<3 { a.append(i) }
for i in 1...3 { a.append(i) }
print(a)  // expect: [0, 1, 2, 1, 2, 3]
