let i = 100
for i in 0..<2 { print(i) }
// expect: 0
// expect: 1
print(i)  // expect: 100
