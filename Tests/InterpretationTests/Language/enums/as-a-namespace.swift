enum Maths {
  static let two = 2.0
  static func double(_ x: Double) -> Double { x * two }
}
print(Maths.double(4))  // expect: 8.0
