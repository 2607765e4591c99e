infix operator .== : ComparisonPrecedence
infix operator .!= : ComparisonPrecedence
infix operator .< : ComparisonPrecedence
infix operator .<= : ComparisonPrecedence
infix operator .> : ComparisonPrecedence
infix operator .>= : ComparisonPrecedence

extension Tensor {
  /// Where elements are equal: a tensor of bools.
  public func eq(_ other: Tensor) -> Tensor { reporting { try apply(.eq, other) } }
  /// Where elements equal a number.
  public func eq(_ other: Double) -> Tensor { reporting { try apply(.eq, other) } }
  /// Where elements differ.
  public func ne(_ other: Tensor) -> Tensor { reporting { try apply(.ne, other) } }
  /// Where elements differ from a number.
  public func ne(_ other: Double) -> Tensor { reporting { try apply(.ne, other) } }
  /// Where elements are less than the other's.
  public func lt(_ other: Tensor) -> Tensor { reporting { try apply(.lt, other) } }
  /// Where elements are less than a number.
  public func lt(_ other: Double) -> Tensor { reporting { try apply(.lt, other) } }
  /// Where elements are less than or equal to the other's.
  public func le(_ other: Tensor) -> Tensor { reporting { try apply(.le, other) } }
  /// Where elements are less than or equal to a number.
  public func le(_ other: Double) -> Tensor { reporting { try apply(.le, other) } }
  /// Where elements are greater than the other's.
  public func gt(_ other: Tensor) -> Tensor { reporting { try apply(.gt, other) } }
  /// Where elements are greater than a number.
  public func gt(_ other: Double) -> Tensor { reporting { try apply(.gt, other) } }
  /// Where elements are greater than or equal to the other's.
  public func ge(_ other: Tensor) -> Tensor { reporting { try apply(.ge, other) } }
  /// Where elements are greater than or equal to a number.
  public func ge(_ other: Double) -> Tensor { reporting { try apply(.ge, other) } }

  /// `eq` as an operator.
  public static func .== (a: Tensor, b: Tensor) -> Tensor { a.eq(b) }
  /// `eq` as an operator.
  public static func .== (a: Tensor, b: Double) -> Tensor { a.eq(b) }
  /// `ne` as an operator.
  public static func .!= (a: Tensor, b: Tensor) -> Tensor { a.ne(b) }
  /// `ne` as an operator.
  public static func .!= (a: Tensor, b: Double) -> Tensor { a.ne(b) }
  /// `lt` as an operator.
  public static func .< (a: Tensor, b: Tensor) -> Tensor { a.lt(b) }
  /// `lt` as an operator.
  public static func .< (a: Tensor, b: Double) -> Tensor { a.lt(b) }
  /// `le` as an operator.
  public static func .<= (a: Tensor, b: Tensor) -> Tensor { a.le(b) }
  /// `le` as an operator.
  public static func .<= (a: Tensor, b: Double) -> Tensor { a.le(b) }
  /// `gt` as an operator.
  public static func .> (a: Tensor, b: Tensor) -> Tensor { a.gt(b) }
  /// `gt` as an operator.
  public static func .> (a: Tensor, b: Double) -> Tensor { a.gt(b) }
  /// `ge` as an operator.
  public static func .>= (a: Tensor, b: Tensor) -> Tensor { a.ge(b) }
  /// `ge` as an operator.
  public static func .>= (a: Tensor, b: Double) -> Tensor { a.ge(b) }

  /// Where both are true (not zero).
  public func logicalAnd(_ other: Tensor) -> Tensor { reporting { try apply(.logicalAnd, other) } }
  /// Where at least one is true.
  public func logicalOr(_ other: Tensor) -> Tensor { reporting { try apply(.logicalOr, other) } }
  /// Where exactly one is true.
  public func logicalXor(_ other: Tensor) -> Tensor { reporting { try apply(.logicalXor, other) } }
  /// Where the element is false (zero).
  public func logicalNot() -> Tensor { reporting { try apply(.logicalNot) } }

  /// Where elements are not a number.
  public func isNaN() -> Tensor { reporting { try apply(.isNaN) } }
  /// Where elements are infinite.
  public func isInf() -> Tensor { reporting { try apply(.isInf) } }
  /// Where elements are neither infinite nor NaN.
  public func isFinite() -> Tensor {
    reporting { try apply(.isNaN).apply(.logicalOr, apply(.isInf)).apply(.logicalNot) }
  }

  /// Where |a − b| ≤ atol + rtol·|b|; equal infinities are close.
  public func isClose(
    _ other: Tensor, rtol: Double = 1e-5, atol: Double = 1e-8, equalNaN: Bool = false
  ) -> Tensor {
    reporting {
      let a = try operand()
      let b = try other.operand()
      let equal = try a.apply(.eq, b)
      if a.dtype == .bool && b.dtype == .bool { return equal }
      let bound = try b.apply(.abs).apply(.mul, Tensor(scalar: rtol, dtype: .float64))
        .apply(.add, Tensor(scalar: atol, dtype: .float64))
      let difference = try a.apply(.sub, b).apply(.abs)
      let near = try difference.apply(.le, bound).apply(.logicalAnd, difference.isFinite())
      var result = try equal.apply(.logicalOr, near)
      if equalNaN {
        result = try result.apply(.logicalOr, a.apply(.isNaN).apply(.logicalAnd, b.apply(.isNaN)))
      }
      return result
    }
  }

  /// Whether all elements are close: see `isClose`. False if the shapes don't broadcast.
  public func allClose(
    _ other: Tensor, rtol: Double = 1e-5, atol: Double = 1e-8, equalNaN: Bool = false
  ) -> Bool {
    if isFailed || other.isFailed { return false }
    guard (try? broadcastShape("allClose", shape, other.shape)) != nil else { return false }
    return reporting(false) {
      let close = isClose(other, rtol: rtol, atol: atol, equalNaN: equalNaN)
      try close.operand().requireData("allClose")
      return try !close.apply(.logicalNot).anyElement()
    }
  }
}
