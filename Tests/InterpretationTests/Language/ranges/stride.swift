for i in stride(from: 0, to: 10, by: 4) { print(i) }
// expect: 0
// expect: 4
// expect: 8
for i in stride(from: 10, through: 0, by: -5) { print(i) }
// expect: 10
// expect: 5
// expect: 0
print(Array(stride(from: 1, through: 2, by: 0.5)))  // expect: [1.0, 1.5, 2.0]
