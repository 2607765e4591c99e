let flag = true
let x: Double = flag ? 1 : 2
print(x)  // expect: 1.0
let y = flag ? 1 : 2.5
print(y)  // expect: 1.0
