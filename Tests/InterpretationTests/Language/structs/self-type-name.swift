struct Unit {
  var n: Int
  static let zero = Self(n: 0)
  func next() -> Self { Self(n: n + 1) }
}
print(Unit.zero.next().next().n)  // expect: 2
