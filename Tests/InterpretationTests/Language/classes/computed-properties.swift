class Square {
  var side = 2.0
  var area: Double {
    get { side * side }
    set { side = newValue.squareRoot() }
  }
}
let s = Square()
s.area = 16
print(s.side, s.area)  // expect: 4.0 16.0
