func add<T: Numeric>(_ a: T, _ b: T) -> T { a + b }
func polynomial<T: FloatingPoint>(_ x: T, _ a: T) -> T { -a * x * x / a - x }
func sum<T: AdditiveArithmetic>(_ xs: [T], from start: T) -> T {
  var sum = start
  for x in xs { sum += x }
  return sum
}
print(add(1, 2), add(1.5, 2), add(UInt8(3), 4))  // expect: 3 3.5 7
print(polynomial(2.0, 4), polynomial(Float(0.5), 1))  // expect: -6.0 -0.75
print(sum([1, 2, 3], from: 0), sum([0.5, 0.25], from: 1))  // expect: 6 1.75
func isOdd<T: BinaryInteger>(_ n: T, _ two: T) -> Bool { n % two == n & (two - n / n) }
print(isOdd(3, 2))  // expect: true
