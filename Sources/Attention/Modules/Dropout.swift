public import Tensors

/// Sets each element to 0 with probability `p` while training and scales the others by 1/(1−p);
/// lets everything through after `eval()`. (PyTorch: `nn.Dropout`; Srivastava et al. 2014.)
///
/// - Shape: any, unchanged.
public final class Dropout: Module, CustomStringConvertible {
  /// The probability of dropping an element.
  public let p: Double
  /// Whether it drops: true until `eval()`.
  public private(set) var training = true
  private let refused: Bool

  /// A `p` outside 0 ... 1 is refused.
  public init(_ p: Double = 0.5) {
    self.p = p
    refused = !isProbability("Dropout", "p", p)
  }

  /// Whether a call may give anything but its argument.
  var isDropping: Bool { refused || training && p > 0 }

  /// Draws anew at every call while training; after `eval()`, or with `p` 0, gives x itself.
  public func callAsFunction(_ x: Tensor) -> Tensor {
    if refused { return .failed }
    guard training, p > 0 else { return x }
    return x.dropout(p)
  }

  /// The same for x of shape `[batch, steps, …]`, drawn step by step, as PyTorch does where it computes
  /// with the steps first.
  func stepByStep(_ x: Tensor) -> Tensor {
    guard !refused, training, p > 0, x.rank > 1 else { return self(x) }
    return x.dropout(p, order: [1, 0] + Array(2..<x.rank))
  }

  public func setTraining(_ training: Bool) { self.training = training }

  public var ownParameters: [(name: String, parameter: Parameter)] { [] }

  public var namedChildren: [(name: String, module: any Module)] { [] }

  public var description: String { "Dropout(\(p))" }
}
