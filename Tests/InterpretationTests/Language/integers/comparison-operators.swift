let a = 3
let b = 4
print(a < b, a <= b, a > b, a >= b, a == b, a != b)  // expect: true true false false false true
