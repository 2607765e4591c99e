public import Tensors

/// The feed-forward network of a Transformer, the same at every position:
/// linear2(dropout(activation(linear1(x)))). (Vaswani et al. 2017, section 3.3; PyTorch: inside
/// `nn.TransformerEncoderLayer`; d2l section 11.7, `PositionWiseFFN`.)
///
/// - Shape: x `[…, hiddenSize]`, result the same; `[…, dimFeedforward]` between.
///
/// Parameters: `linear1.weight linear1.bias linear2.weight linear2.bias`, drawn in this order.
public final class PositionwiseFeedForward: Module, CustomStringConvertible {
  /// How many numbers each vector of x and of the result has, d_model in the paper.
  public let hiddenSize: Int
  /// How many numbers lie between the two layers, d_ff in the paper. (PyTorch: `dim_feedforward`.)
  public let dimFeedforward: Int
  /// What stands between the two layers; `.relu` in the paper.
  public let activation: Activation
  private let linear1: Linear
  private let linear2: Linear
  private let dropout: Dropout

  /// Sizes below 1 and a `dropout` outside 0 ... 1 are refused. `bias` is for both layers.
  public init(
    hiddenSize: Int, dimFeedforward: Int, activation: Activation = .relu, dropout: Double = 0,
    bias: Bool = true
  ) {
    self.hiddenSize = hiddenSize
    self.dimFeedforward = dimFeedforward
    self.activation = activation
    linear1 = Linear(hiddenSize, dimFeedforward, bias: bias)
    linear2 = Linear(dimFeedforward, hiddenSize, bias: bias)
    self.dropout = Dropout(dropout)
  }

  /// Changes each position by itself. Shape: x `[…, hiddenSize]`, result the same.
  public func callAsFunction(_ x: Tensor) -> Tensor {
    ShapeRecorder.module("PositionwiseFeedForward") {
      let inner = activation(linear1.apply(x, step: "linear1"))
      record("\(activation)", inner)
      return linear2.apply(dropout(inner), step: "linear2")
    }
  }

  public var ownParameters: [(name: String, parameter: Parameter)] { [] }

  public var namedChildren: [(name: String, module: any Module)] {
    [("linear1", linear1), ("dropout", dropout), ("linear2", linear2)]
  }

  public var description: String {
    "PositionwiseFeedForward(hiddenSize: \(hiddenSize), dimFeedforward: \(dimFeedforward), "
      + "activation: .\(activation), dropout: \(dropout.p))"
  }
}
