struct Bank {
  func move(_ amount: Int, from a: inout Int, to b: inout Int) {
    a -= amount
    b += amount
  }
}
var x = 10
var y = 0
Bank().move(3, from: &x, to: &y)
print(x, y)  // expect: 7 3
