struct P {
  var x = 0
}
func replace(_ p: inout P) { p = P(x: 7) }
var p = P()
replace(&p)
print(p.x)  // expect: 7
