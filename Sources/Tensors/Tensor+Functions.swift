extension Tensor {
  /// The hyperbolic tangent of each element.
  public func tanh() -> Tensor { reporting { try apply(.tanh) } }
  /// 1 / (1 + e⁻ˣ) of each element.
  public func sigmoid() -> Tensor { reporting { try apply(.sigmoid) } }
  /// max(x, 0) of each element.
  public func relu() -> Tensor { reporting { try apply(.relu) } }
  /// x·Φ(x) with the exact normal distribution. PyTorch name: `gelu` (not its tanh variant).
  public func gelu() -> Tensor { reporting { try apply(.gelu) } }
  /// eˣ of each element.
  public func exp() -> Tensor { reporting { try apply(.exp) } }
  /// eˣ − 1, exact near 0.
  public func expm1() -> Tensor { reporting { try apply(.expm1) } }
  /// The natural logarithm of each element.
  public func log() -> Tensor { reporting { try apply(.log) } }
  /// ln(1 + x), exact near 0.
  public func log1p() -> Tensor { reporting { try apply(.log1p) } }
  /// The square root of each element.
  public func sqrt() -> Tensor { reporting { try apply(.sqrt) } }
  /// 1 / √x of each element.
  public func rsqrt() -> Tensor { reporting { try apply(.rsqrt) } }
  /// 1 / x of each element.
  public func reciprocal() -> Tensor { reporting { try apply(.reciprocal) } }
  /// The square of each element.
  public func square() -> Tensor { reporting { try apply(.square) } }
  /// The sine of each element, in radians.
  public func sin() -> Tensor { reporting { try apply(.sin) } }
  /// The cosine of each element, in radians.
  public func cos() -> Tensor { reporting { try apply(.cos) } }
  /// The tangent of each element, in radians.
  public func tan() -> Tensor { reporting { try apply(.tan) } }
  /// The error function of each element.
  public func erf() -> Tensor { reporting { try apply(.erf) } }
  /// The distance of each element from 0.
  public func abs() -> Tensor { reporting { try apply(.abs) } }
  /// −1, 0 or 1 by the sign of each element.
  public func sign() -> Tensor { reporting { try apply(.sign) } }
  /// Each element rounded down.
  public func floor() -> Tensor { reporting { try apply(.floor) } }
  /// Each element rounded up.
  public func ceil() -> Tensor { reporting { try apply(.ceil) } }
  /// Each element rounded to the nearest whole number, halves to the even one.
  public func round() -> Tensor { reporting { try apply(.round) } }
}
