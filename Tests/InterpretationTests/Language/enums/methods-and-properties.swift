enum Op {
  case add, multiply
  var symbol: String {
    switch self {
    case .add: "+"
    case .multiply: "*"
    }
  }
  func apply(_ a: Int, _ b: Int) -> Int { self == .add ? a + b : a * b }
}
print(Op.add.symbol, Op.multiply.apply(3, 4))  // expect: + 12
