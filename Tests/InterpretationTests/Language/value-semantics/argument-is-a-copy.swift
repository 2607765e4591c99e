struct P {
  var x = 1
}
func changed(_ p: P) -> P {
  var p = p
  p.x = 100
  return p
}
let p = P()
print(changed(p).x, p.x)  // expect: 100 1
