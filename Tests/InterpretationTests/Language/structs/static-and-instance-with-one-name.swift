struct P {
  static let size = 100
  let size: Int
  var both: Int { size + P.size }
}
print(P(size: 1).both)  // expect: 101
