struct Outer {
  struct Inner {
    var x = 1
  }
  enum Mode { case fast, slow }
  var inner = Inner()
  var mode = Mode.fast
}
print(Outer().inner.x, Outer.Inner(x: 5).x, Outer(mode: .slow).mode)  // expect: 1 5 slow
