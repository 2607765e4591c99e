public import Tensors

/// One head of attention: its own projections of queries, keys and values, then scaled dot-product
/// attention. (Vaswani et al. 2017, section 3.2.2.)
///
/// - Shape: queries `[batch, queries, hiddenSize]`, keys and values `[batch, keys, hiddenSize]`;
///   result `[batch, queries, headSize]`.
///
/// Parameters: `q.weight q.bias k.weight k.bias v.weight v.bias`, drawn in this order.
public final class AttentionHead: Module, CustomStringConvertible {
  /// How many numbers a query, key or value has before it is projected, d_model in the paper.
  public let hiddenSize: Int
  /// How many numbers a projected query, key or value has, d_k and d_v in the paper.
  public let headSize: Int
  private let queryProjection: Linear
  private let keyProjection: Linear
  private let valueProjection: Linear
  private var lastWeights: AttentionWeights?

  /// Sizes below 1 are refused. The three projections have biases.
  public init(hiddenSize: Int, headSize: Int) {
    self.hiddenSize = hiddenSize
    self.headSize = headSize
    queryProjection = Linear(hiddenSize, headSize)
    keyProjection = Linear(hiddenSize, headSize)
    valueProjection = Linear(hiddenSize, headSize)
  }

  /// Attends with the masks of ``scaledDotProductAttention``.
  public func callAsFunction(
    _ queries: Tensor, _ keys: Tensor, _ values: Tensor, queryMask: Tensor? = nil,
    keyMask: Tensor? = nil, mask: Tensor? = nil, causal: Bool = false
  ) -> Tensor {
    ShapeRecorder.module("AttentionHead") {
      let result = attend(
        "AttentionHead", queryProjection.apply(queries, step: "projection of queries"),
        keyProjection.apply(keys, step: "projection of keys"),
        valueProjection.apply(values, step: "projection of values"),
        AttentionMasks(queryMask: queryMask, keyMask: keyMask, mask: mask, causal: causal))
      lastWeights = result.weights
      return result.context
    }
  }

  /// Whether its sizes were refused.
  var isFailed: Bool { valueProjection.weight.isFailed }

  /// The weights of the last call. Shape: `[batch, queries, keys]`.
  public var attentionWeights: Tensor { lastWeights?.value ?? noWeightsYet("AttentionHead") }

  public var ownParameters: [(name: String, parameter: Parameter)] { [] }

  public var namedChildren: [(name: String, module: any Module)] {
    [("q", queryProjection), ("k", keyProjection), ("v", valueProjection)]
  }

  public var description: String {
    "AttentionHead(hiddenSize: \(hiddenSize), headSize: \(headSize))"
  }
}
