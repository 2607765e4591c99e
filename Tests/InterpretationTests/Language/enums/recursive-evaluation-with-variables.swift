indirect enum E {
  case x
  case number(Double)
  case times(E, E)
  func at(_ v: Double) -> Double {
    switch self {
    case .x: v
    case .number(let n): n
    case .times(let a, let b): a.at(v) * b.at(v)
    }
  }
  var derivative: E {
    switch self {
    case .x: .number(1)
    case .number: .number(0)
    case .times(.number(let k), .x), .times(.x, .number(let k)): .number(k)
    case .times: .x
    }
  }
}
let e = E.times(.number(3), .x)
print(e.at(2), e.derivative.at(2))  // expect: 6.0 3.0
