let a = true
let b = false
print(!a || b, !(a || b), a && !b, a != b, a == !b)  // expect: false false true true true
