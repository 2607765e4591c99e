struct P {
  var x = 0
}
class Holder {
  var p = P()
}
let h = Holder()
let before = h.p
h.p.x = 4
print(h.p.x, before.x)  // expect: 4 0
