enum Bit { case zero, one }
extension Bit {
  var flipped: Bit { self == .zero ? .one : .zero }
}
print(Bit.zero.flipped)  // expect: one
