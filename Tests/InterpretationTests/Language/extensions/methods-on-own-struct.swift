struct P {
  var x = 1
}
extension P {
  func doubled() -> P { P(x: x * 2) }
  mutating func reset() { x = 0 }
}
var p = P(x: 4).doubled()
print(p.x)  // expect: 8
p.reset()
print(p.x)  // expect: 0
