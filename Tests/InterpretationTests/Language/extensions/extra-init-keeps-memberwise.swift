struct Size {
  var w: Int
  var h: Int
}
extension Size {
  init(square: Int) { self.init(w: square, h: square) }
}
print(Size(square: 2), Size(w: 1, h: 3))  // expect: Size(w: 2, h: 2) Size(w: 1, h: 3)
