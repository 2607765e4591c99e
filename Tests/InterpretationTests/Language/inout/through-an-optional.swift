func bump(_ n: inout Int) { n += 1 }
struct P {
  var n: Int? = 1
}
var p = P()
bump(&p.n!)
print(p.n ?? 0)  // expect: 2
