struct P {
  var n = 0 { didSet { print("changed to", n) } }
}
func bumpTwice(_ n: inout Int) {
  n += 1
  n += 1
}
var p = P()
bumpTwice(&p.n)
// expect: changed to 2
