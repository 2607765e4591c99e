func exchange(_ a: inout String, _ b: inout String) {
  let t = a
  a = b
  b = t
}
var x = "x"
var y = "y"
exchange(&x, &y)
print(x, y)  // expect: y x
