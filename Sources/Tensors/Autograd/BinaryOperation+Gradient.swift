extension BinaryOperation {
  fileprivate var name: StaticString {
    switch self {
    case .add: "Add"
    case .sub: "Sub"
    case .mul: "Mul"
    case .div: "Div"
    case .floorDivide: "FloorDivide"
    case .remainder: "Remainder"
    case .pow: "Pow"
    case .maximum: "Maximum"
    case .minimum: "Minimum"
    case .eq, .ne, .lt, .le, .gt, .ge, .logicalAnd, .logicalOr, .logicalXor: "None"
    }
  }
}

extension Tensor {
  /// The result of an operation on this tensor and another, recorded. Each operand's node sums what
  /// broadcasting repeated.
  func recorded(_ operation: BinaryOperation, _ other: Tensor, _ result: Tensor) -> Tensor {
    let (a, b) = (gradientNode, other.gradientNode)
    // What neither operand's gradient needs is not kept.
    switch operation {
    case .add:
      return result.recorded(operation.name, a, b) { node, gradient in
        try node.first?.accumulate(gradient)
        try node.second?.accumulate(gradient)
      }
    case .sub:
      return result.recorded(operation.name, a, b) { node, gradient in
        try node.first?.accumulate(gradient)
        if let b = node.second { try b.accumulate(gradient.summed(to: b.shape).apply(.neg)) }
      }
    case .mul:
      let x = b == nil ? nil : detached
      let y = a == nil ? nil : other.detached
      return result.recorded(operation.name, a, b) { node, gradient in
        if let y { try node.first?.accumulate(gradient.apply(.mul, y)) }
        if let x { try node.second?.accumulate(gradient.apply(.mul, x)) }
      }
    default:
      let (x, y) = (detached, other.detached)
      return result.recorded(operation.name, a, b) { node, gradient in
        if let a = node.first { try a.accumulate(operation.left(gradient, x, y)) }
        if let b = node.second { try b.accumulate(operation.right(gradient, x, y, result)) }
      }
    }
  }

  /// The result of choosing between this tensor and another, recorded.
  func recordedChoice(
    where condition: Tensor, else other: Tensor, _ result: Tensor
  ) -> Tensor {
    result.recorded("Where", gradientNode, other.gradientNode) { node, gradient in
      let zero = try Tensor(scalar: 0, dtype: gradient.dtype)
      if let a = node.first {
        try a.accumulate(gradient.chosen(where: condition, else: zero, "backward"))
      }
      if let b = node.second {
        try b.accumulate(zero.chosen(where: condition, else: gradient, "backward"))
      }
    }
  }
}

extension BinaryOperation {
  /// What the left operand's gradient gets.
  fileprivate func left(_ gradient: Tensor, _ x: Tensor, _ y: Tensor) throws -> Tensor {
    switch self {
    case .div: return try gradient.apply(.div, y)
    case .remainder: return gradient
    case .pow:
      // Where the exponent is 0 the power is constant, even at the base 0.
      let slope = try y.apply(.mul, x.apply(.pow, y.apply(.sub, 1)))
      return try gradient.apply(.mul, slope).chosen(
        where: y.apply(.ne, 0), else: Tensor(scalar: 0, dtype: gradient.dtype), "backward")
    case .maximum: return try gradient.share(unless: .lt, x, y)
    case .minimum: return try gradient.share(unless: .gt, x, y)
    default: return try gradient.filledLike(0)
    }
  }

  /// What the right operand's gradient gets.
  fileprivate func right(
    _ gradient: Tensor, _ x: Tensor, _ y: Tensor, _ result: Tensor
  ) throws -> Tensor {
    switch self {
    case .div: return try gradient.apply(.mul, result).apply(.div, y).apply(.neg)
    case .remainder: return try gradient.apply(.mul, x.apply(.floorDivide, y)).apply(.neg)
    case .pow:
      // 0 to any power but a negative one stays where it is.
      let isFlat = try x.apply(.eq, 0).apply(.logicalAnd, y.apply(.ge, 0))
      let slope = try Tensor(scalar: 0, dtype: gradient.dtype)
        .chosen(where: isFlat, else: result.apply(.mul, x.apply(.log)), "backward")
      return try gradient.apply(.mul, slope)
    case .maximum: return try gradient.share(unless: .lt, y, x)
    case .minimum: return try gradient.share(unless: .gt, y, x)
    default: return try gradient.filledLike(0)
    }
  }
}

extension Tensor {
  /// The gradient, unless the other of a pair wins; both get half of it where they are equal, and all
  /// of it where one is NaN.
  fileprivate func share(
    unless loses: BinaryOperation, _ x: Tensor, _ y: Tensor
  ) throws -> Tensor {
    let zero = try Tensor(scalar: 0, dtype: dtype)
    let shared = try apply(.mul, 0.5).chosen(where: x.apply(.eq, y), else: self, "backward")
    return try zero.chosen(where: x.apply(loses, y), else: shared, "backward")
  }
}
