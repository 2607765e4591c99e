for x in stride(from: 0.0, to: 1.0, by: 0.25) { print(x) }
// expect: 0.0
// expect: 0.25
// expect: 0.5
// expect: 0.75
for x in stride(from: 1.0, through: 0.0, by: -0.5) { print(x) }
// expect: 1.0
// expect: 0.5
// expect: 0.0
