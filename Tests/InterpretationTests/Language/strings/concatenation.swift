let a = "left"
let b = "right"
print(a + b)  // expect: leftright
var s = a
s += "-"
s += b
print(s, a)  // expect: left-right left
