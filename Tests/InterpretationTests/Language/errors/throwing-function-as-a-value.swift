enum E: Error { case negative }
func root(_ x: Double) throws -> Double {
  guard x >= 0 else { throw E.negative }
  return x.squareRoot()
}
func attempt(_ f: (Double) throws -> Double, _ x: Double) -> String {
  do { return "\(try f(x))" } catch { return "\(error)" }
}
print(attempt(root, 9), attempt(root, -1), attempt({ $0 * 2 }, 4))  // expect: 3.0 negative 8.0
