struct Rectangle {
  let width: Double
  let height: Double
  init(side: Double) {
    width = side
    height = side
  }
  init(width: Double, height: Double) {
    self.width = width
    self.height = height
  }
}
print(Rectangle(side: 2), Rectangle(width: 1, height: 3))
// expect: Rectangle(width: 2.0, height: 2.0) Rectangle(width: 1.0, height: 3.0)
