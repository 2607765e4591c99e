struct P { var x = 1 }
let p = P()
if p.x == 1 { print("one") } else { print("other") }
// expect: one
do { print("block") }
// expect: block
print([p, p].count)  // expect: 2
