let a = -3
print(a, -a)  // expect: -3 3
print(-7 / 2, -7 % 2)  // expect: -3 -1
print(2 - -3)  // expect: 5
let b: Double = -1
print(b)  // expect: -1.0
