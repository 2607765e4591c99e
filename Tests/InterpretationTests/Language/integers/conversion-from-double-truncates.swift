print(Int(3.9), Int(-3.9), Int(2.0))  // expect: 3 -3 2
let x = 7.99
print(Int(x))  // expect: 7
