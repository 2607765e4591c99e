struct P {
  var x = 1
  func f() -> (Int, Int) {
    let x = 2
    return (x, self.x)
  }
}
print(P().f())  // expect: (2, 1)
