struct Fraction: Equatable {
  let numerator: Int
  let denominator: Int
  static func == (a: Fraction, b: Fraction) -> Bool {
    a.numerator * b.denominator == b.numerator * a.denominator
    // runtime error: 9223372036854775807 * 2 overflows
  }
}
print(Fraction(numerator: 1, denominator: 2) == Fraction(numerator: 2, denominator: 4))  // expect: true
print([Fraction(numerator: .max, denominator: 2)].contains(Fraction(numerator: 1, denominator: 2)))
