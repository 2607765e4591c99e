indirect enum Expr: CustomStringConvertible {
  case number(Double)
  case variable(String)
  case binary(Expr, Character, Expr)
  var description: String {
    switch self {
    case .number(let n): "\(n)"
    case .variable(let name): name
    case .binary(let a, let op, let b): "(\(a) \(op) \(b))"
    }
  }
}
enum EvaluationError: Error {
  case unknown(String)
  case divisionByZero
}
func evaluate(_ e: Expr, _ scope: [String: Double]) throws -> Double {
  switch e {
  case .number(let n): return n
  case .variable(let name):
    guard let value = scope[name] else { throw EvaluationError.unknown(name) }
    return value
  case .binary(let a, let op, let b):
    let (x, y) = (try evaluate(a, scope), try evaluate(b, scope))
    switch op {
    case "+": return x + y
    case "*": return x * y
    case "/" where y == 0: throw EvaluationError.divisionByZero
    default: return x / y
    }
  }
}
let e = Expr.binary(.binary(.number(1), "+", .variable("x")), "*", .number(2))
print(e)  // expect: ((1.0 + x) * 2.0)
do {
  print(try evaluate(e, ["x": 4]))
  print(try evaluate(.binary(e, "/", .number(0)), ["x": 1]))
} catch { print(error) }
// expect: 10.0
// expect: divisionByZero
do { print(try evaluate(e, [:])) } catch { print(error) }
// expect: unknown("x")
