struct P {
  var x = 3
  func twice() -> P { P(x: x * 2) }
}
func make() -> P { P() }
print(make().twice().twice().x)  // expect: 12
