extension Tensor {
  /// Adds element by element, broadcasting.
  public static func + (a: Tensor, b: Tensor) -> Tensor { reporting { try a.apply(.add, b) } }
  /// Adds a number to each element.
  public static func + (a: Tensor, b: Double) -> Tensor { reporting { try a.apply(.add, b) } }
  /// Adds a number to each element.
  public static func + (a: Double, b: Tensor) -> Tensor {
    reporting { try b.applyReversed(.add, a) }
  }

  /// Subtracts element by element, broadcasting.
  public static func - (a: Tensor, b: Tensor) -> Tensor { reporting { try a.apply(.sub, b) } }
  /// Subtracts a number from each element.
  public static func - (a: Tensor, b: Double) -> Tensor { reporting { try a.apply(.sub, b) } }
  /// Subtracts each element from a number.
  public static func - (a: Double, b: Tensor) -> Tensor {
    reporting { try b.applyReversed(.sub, a) }
  }

  /// Multiplies element by element, broadcasting. For the matrix product see `matmul`.
  public static func * (a: Tensor, b: Tensor) -> Tensor { reporting { try a.apply(.mul, b) } }
  /// Multiplies each element by a number; a whole number leaves integers integers.
  public static func * (a: Tensor, b: Double) -> Tensor { reporting { try a.apply(.mul, b) } }
  /// Multiplies each element by a number; a whole number leaves integers integers.
  public static func * (a: Double, b: Tensor) -> Tensor {
    reporting { try b.applyReversed(.mul, a) }
  }

  /// Divides element by element, broadcasting. The quotient of integers is float32.
  public static func / (a: Tensor, b: Tensor) -> Tensor { reporting { try a.apply(.div, b) } }
  /// Divides each element by a number.
  public static func / (a: Tensor, b: Double) -> Tensor { reporting { try a.apply(.div, b) } }
  /// Divides a number by each element.
  public static func / (a: Double, b: Tensor) -> Tensor {
    reporting { try b.applyReversed(.div, a) }
  }

  /// Changes the sign of each element.
  public static prefix func - (x: Tensor) -> Tensor { reporting { try x.apply(.neg) } }

  /// Adds to this tensor; other tensors that shared its memory keep theirs.
  public static func += (a: inout Tensor, b: Tensor) { a.change("+=") { $0 + b } }
  /// Adds a number to each element of this tensor.
  public static func += (a: inout Tensor, b: Double) { a.change("+=") { $0 + b } }
  /// Subtracts from this tensor.
  public static func -= (a: inout Tensor, b: Tensor) { a.change("-=") { $0 - b } }
  /// Subtracts a number from each element of this tensor.
  public static func -= (a: inout Tensor, b: Double) { a.change("-=") { $0 - b } }
  /// Multiplies this tensor element by element.
  public static func *= (a: inout Tensor, b: Tensor) { a.change("*=") { $0 * b } }
  /// Multiplies each element of this tensor by a number.
  public static func *= (a: inout Tensor, b: Double) { a.change("*=") { $0 * b } }
  /// Divides this tensor element by element.
  public static func /= (a: inout Tensor, b: Tensor) { a.change("/=") { $0 / b } }
  /// Divides each element of this tensor by a number.
  public static func /= (a: inout Tensor, b: Double) { a.change("/=") { $0 / b } }

  /// Gives this tensor a new value computed from it. A leaf that gathers a gradient is changed only
  /// where nothing is recorded, and remains that leaf, as in PyTorch.
  private mutating func change(_ operation: String, _ compute: (Tensor) -> Tensor) {
    guard let node = gradientNode, node.isLeaf else {
      self = compute(self)
      return
    }
    if GradientMode.isOn {
      self = fail(TensorError.leafChangedInPlace(operation: operation))
      return
    }
    var result = compute(self)
    if result.shape == shape, result.dtype == dtype { result.gradientNode = node }
    self = result
  }

  /// Each element to a power. A negative power of integers is refused. PyTorch name: `pow`.
  public func pow(_ exponent: Double) -> Tensor {
    reporting {
      if exponent == 2 { return try apply(.square) }
      if exponent == 0.5 { return try apply(.sqrt) }
      if exponent < 0, try !operand().dtype.isFloatingPoint, exponent.rounded() == exponent {
        throw TensorError.invalidArgument(
          operation: "pow", reason: "an integer has no negative power that is one")
      }
      return try apply(.pow, exponent)
    }
  }
  /// Each element to the power at the same place of another tensor.
  public func pow(_ exponent: Tensor) -> Tensor { reporting { try apply(.pow, exponent) } }

  /// Python's `//`: the quotient rounded down. Refuses to divide integers by zero.
  public func floorDivide(_ other: Tensor) -> Tensor {
    reporting { try apply(.floorDivide, other) }
  }
  /// Python's `//` with a number.
  public func floorDivide(_ other: Double) -> Tensor {
    reporting { try apply(.floorDivide, other) }
  }
  /// Python's `%`: the remainder with the sign of the divisor. PyTorch name: `remainder`.
  public func remainder(_ other: Tensor) -> Tensor { reporting { try apply(.remainder, other) } }
  /// Python's `%` with a number.
  public func remainder(_ other: Double) -> Tensor { reporting { try apply(.remainder, other) } }

  /// The larger of each pair of elements; NaN wins.
  public func maximum(_ other: Tensor) -> Tensor { reporting { try apply(.maximum, other) } }
  /// The smaller of each pair of elements; NaN wins.
  public func minimum(_ other: Tensor) -> Tensor { reporting { try apply(.minimum, other) } }

  /// Keeps each element between two bounds.
  public func clamp(min: Double? = nil, max: Double? = nil) -> Tensor {
    reporting {
      let x = try operand().detached
      var result = x
      if let min { result = try result.apply(.maximum, min) }
      if let max { result = try result.apply(.minimum, max) }
      guard isRecorded, result.dtype.isFloatingPoint, min != nil || max != nil else {
        return min == nil && max == nil ? self : result
      }
      // An element at a bound counts as kept there, unlike one that `maximum` ties.
      return result.recorded("Clamp", gradientNode) { node, gradient in
        var part = gradient
        let zero = try Tensor(scalar: 0, dtype: gradient.dtype)
        if let min { part = try part.chosen(where: x.apply(.gt, min), else: zero, "backward") }
        if let max { part = try part.chosen(where: x.apply(.lt, max), else: zero, "backward") }
        try node.first?.accumulate(part)
      }
    }
  }
}
