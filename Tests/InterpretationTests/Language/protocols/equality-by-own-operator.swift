struct Fraction: Equatable {
  let n: Int
  let d: Int
  static func == (a: Fraction, b: Fraction) -> Bool { a.n * b.d == b.n * a.d }
}
print(Fraction(n: 1, d: 2) == Fraction(n: 2, d: 4), Fraction(n: 1, d: 2) != Fraction(n: 1, d: 3))
// expect: true true
print([Fraction(n: 1, d: 2)].contains(Fraction(n: 3, d: 6)))  // expect: true
