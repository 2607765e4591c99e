public import Tensors

/// The nonlinearity of a feed-forward network.
public enum Activation: Sendable {
  /// max(x, 0). (Vaswani et al. 2017.)
  case relu
  /// x · Φ(x), Φ the normal distribution; exact, without the approximation by tanh. (Hendrycks &
  /// Gimpel 2016; the choice of BERT and GPT.)
  case gelu

  /// Applies it to each element.
  public func callAsFunction(_ x: Tensor) -> Tensor {
    switch self {
    case .relu: x.relu()
    case .gelu: x.gelu()
    }
  }
}
