indirect enum Expr {
  case number(Double)
  case sum(Expr, Expr)
  case product(Expr, Expr)
  var value: Double {
    switch self {
    case .number(let x): x
    case .sum(let a, let b): a.value + b.value
    case .product(let a, let b): a.value * b.value
    }
  }
}
let e = Expr.sum(.number(1), .product(.number(2), .number(3)))
print(e.value)  // expect: 7.0
