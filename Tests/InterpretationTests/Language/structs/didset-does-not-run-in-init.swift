struct P {
  var n: Int { didSet { print("set") } }
  init(_ n: Int) { self.n = n }
}
var p = P(1)
print("made")  // expect: made
p.n = 2
// expect: set
