public import Tensors

/// A linear layer: `x · weightᵀ + bias`. (PyTorch: `nn.Linear`.)
///
/// - Shape: `[…, inFeatures]` to `[…, outFeatures]`; the weight is `[outFeatures, inFeatures]`.
///
/// The initial values are PyTorch's: both from U(−1/√in, 1/√in), the weight drawn first.
public final class Linear: Module, CustomStringConvertible {
  /// How many numbers each vector of x has. (PyTorch: `in_features`.)
  public let inFeatures: Int
  /// How many numbers each vector of the result has. (PyTorch: `out_features`.)
  public let outFeatures: Int
  private var weightParameter: Parameter
  private let biasParameter: Parameter?

  /// A layer from `inFeatures` numbers to `outFeatures`. Sizes below 1 are refused.
  public init(_ inFeatures: Int, _ outFeatures: Int, bias: Bool = true) {
    self.inFeatures = inFeatures
    self.outFeatures = outFeatures
    guard arePositive("Linear", ["inFeatures": inFeatures, "outFeatures": outFeatures]) else {
      weightParameter = Parameter(.failed)
      biasParameter = nil
      return
    }
    let bound = Linear.bound(inFeatures: inFeatures)
    weightParameter = Parameter(
      Tensor.uniform([outFeatures, inFeatures], low: -bound, high: bound))
    biasParameter = bias ? Parameter(Tensor.uniform([outFeatures], low: -bound, high: bound)) : nil
  }

  /// The weight. Shape: `[outFeatures, inFeatures]`.
  public var weight: Tensor { weightParameter.value }

  /// The bias, if the layer has one. Shape: `[outFeatures]`.
  public var bias: Tensor? { biasParameter?.value }

  /// x · weightᵀ + bias. Shape: `[…, inFeatures]` to `[…, outFeatures]`; another x is refused.
  public func callAsFunction(_ x: Tensor) -> Tensor { apply(x, step: "Linear") }

  /// The layer as a step of a larger module: `step` is its name in a shape trace.
  func apply(_ x: Tensor, step: @autoclosure () -> String) -> Tensor {
    let result = x.linear(weight, bias)
    record(step(), result)
    return result
  }

  /// Uses an embedding's table as the weight: what one learns the other learns.
  func tie(to embedding: Embedding) {
    weightParameter = embedding.table
  }

  /// Sets the bias, if there is one, to 0.
  func resetBias() { biasParameter?.value = .zeros(outFeatures) }

  public var ownParameters: [(name: String, parameter: Parameter)] {
    var own = [(name: "weight", parameter: weightParameter)]
    if let biasParameter { own.append(("bias", biasParameter)) }
    return own
  }

  public var namedChildren: [(name: String, module: any Module)] { [] }

  public var description: String {
    "Linear(\(inFeatures), \(outFeatures), bias: \(biasParameter != nil))"
  }

  /// 1/√in, by the steps PyTorch takes (`kaiming_uniform_` with a = √5), so that it rounds alike.
  private static func bound(inFeatures: Int) -> Double {
    let slope = 5.0.squareRoot()
    let gain = (2 / (1 + slope * slope)).squareRoot()
    return 3.0.squareRoot() * (gain / Double(inFeatures).squareRoot())
  }
}
