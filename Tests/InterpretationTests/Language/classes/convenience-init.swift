class Size {
  let w: Int
  let h: Int
  init(w: Int, h: Int) {
    self.w = w
    self.h = h
  }
  convenience init(square: Int) { self.init(w: square, h: square) }
}
let s = Size(square: 4)
print(s.w, s.h)  // expect: 4 4
