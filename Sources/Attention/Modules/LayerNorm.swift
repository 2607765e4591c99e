public import Tensors

/// Brings the last dimensions of each element to mean 0 and variance 1, then scales and shifts them:
/// (x − mean) / √(variance + eps) · weight + bias. (Ba et al. 2016; PyTorch: `nn.LayerNorm`.)
///
/// - Shape: `[…] + normalizedShape`, unchanged; weight and bias are `normalizedShape`.
///
/// The variance is divided by the number of elements. Weight begins at 1, bias at 0; without
/// `elementwiseAffine` there is neither.
public final class LayerNorm: Module, CustomStringConvertible {
  /// The sizes of the dimensions that are brought to mean 0 together, the last ones of the input.
  public let normalizedShape: [Int]
  /// What keeps the root away from 0.
  public let eps: Double
  private let weightParameter: Parameter?
  private let biasParameter: Parameter?
  private let refused: Bool

  /// Normalises the last dimension, of `size` numbers. A size below 1 is refused.
  public convenience init(
    _ size: Int, eps: Double = 1e-5, elementwiseAffine: Bool = true, bias: Bool = true
  ) {
    self.init([size], eps: eps, elementwiseAffine: elementwiseAffine, bias: bias)
  }

  /// Normalises the last dimensions together. No dimensions, or a size below 1, are refused.
  public init(
    _ normalizedShape: [Int], eps: Double = 1e-5, elementwiseAffine: Bool = true, bias: Bool = true
  ) {
    self.normalizedShape = normalizedShape
    self.eps = eps
    if let wrong = normalizedShape.isEmpty ? 0 : normalizedShape.first(where: { $0 < 1 }) {
      refuse(.notPositive(type: "LayerNorm", argument: "normalizedShape", value: wrong))
      refused = true
    } else {
      refused = false
    }
    weightParameter =
      elementwiseAffine ? Parameter(refused ? .failed : .ones(normalizedShape)) : nil
    biasParameter =
      elementwiseAffine && bias ? Parameter(refused ? .failed : .zeros(normalizedShape)) : nil
  }

  /// The scale, if there is one. Shape: `normalizedShape`.
  public var weight: Tensor? { weightParameter?.value }

  /// The shift, if there is one. Shape: `normalizedShape`.
  public var bias: Tensor? { biasParameter?.value }

  /// Normalises x, whose shape must end in `normalizedShape`; another is refused.
  public func callAsFunction(_ x: Tensor) -> Tensor { apply(x, step: "LayerNorm") }

  /// The layer as a step of a larger module: `step` is its name in a shape trace.
  func apply(_ x: Tensor, step: @autoclosure () -> String) -> Tensor {
    if refused || x.isFailed { return .failed }
    guard x.shape.suffix(normalizedShape.count).elementsEqual(normalizedShape) else {
      let layout = "[…, " + normalizedShape.map(String.init).joined(separator: ", ") + "]"
      return refuse(
        .wrongShape(type: "LayerNorm", argument: "x", expected: layout, found: x.shape))
    }
    let result = x.layerNorm(over: normalizedShape.count, weight: weight, bias: bias, eps: eps)
    record(step(), result)
    return result
  }

  public var ownParameters: [(name: String, parameter: Parameter)] {
    var own: [(name: String, parameter: Parameter)] = []
    if let weightParameter { own.append(("weight", weightParameter)) }
    if let biasParameter { own.append(("bias", biasParameter)) }
    return own
  }

  public var namedChildren: [(name: String, module: any Module)] { [] }

  public var description: String { "LayerNorm(\(normalizedShape), eps: \(eps))" }
}
