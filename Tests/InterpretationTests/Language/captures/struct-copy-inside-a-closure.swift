struct P {
  var x = 1
}
func f() -> (Int, Int) {
  var p = P()
  let copy = p
  let change = { p.x = 5 }
  change()
  return (p.x, copy.x)
}
print(f())  // expect: (5, 1)
