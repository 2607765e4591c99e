func gcd(_ a: Int, _ b: Int) -> Int { b == 0 ? abs(a) : gcd(b, a % b) }
struct Fraction: Comparable, CustomStringConvertible {
  let n: Int
  let d: Int
  init(_ n: Int, _ d: Int = 1) {
    let g = gcd(n, d) * d.signum()
    self.n = n / g
    self.d = d / g
  }
  var description: String { d == 1 ? "\(n)" : "\(n)/\(d)" }
  static func + (a: Self, b: Self) -> Self { Self(a.n * b.d + b.n * a.d, a.d * b.d) }
  static func * (a: Self, b: Self) -> Self { Self(a.n * b.n, a.d * b.d) }
  static func < (a: Self, b: Self) -> Bool { a.n * b.d < b.n * a.d }
}
print(Fraction(1, 2) + Fraction(1, 3), Fraction(2, 3) * Fraction(3, 2), Fraction(3, -6))
// expect: 5/6 1 -1/2
print([Fraction(1, 2), Fraction(1, 3), Fraction(3, 4)].max() ?? Fraction(0))  // expect: 3/4
print((1...4).map { Fraction(1, $0) }.reduce(Fraction(0), +))  // expect: 25/12
