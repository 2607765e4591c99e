let a = 1
let b = 2
print(a < b && b < 3 || a > b, !(a == b) && a != b, a + 1 == b && b - 1 == a)
// expect: true true true
