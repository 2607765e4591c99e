public import Tensors

/// One layer of a Transformer encoder: self-attention, then a feed-forward network, each with a
/// residual connection and layer normalisation. (Vaswani et al. 2017, section 3.1; PyTorch:
/// `nn.TransformerEncoderLayer` with `batch_first=True`.)
///
/// - Shape: x `[batch, steps, hiddenSize]`, result the same.
///
/// After each part, norm(x + part(x)), as in the paper; with `normFirst: true` x + part(norm(x)),
/// which trains without warm-up. (Xiong et al. 2020.)
///
/// Parameters: `self_attn.in_proj_weight` … as in ``PackedMultiHeadAttention``, `linear1 linear2
/// norm1 norm2`, each with weight and bias, drawn in this order.
public final class TransformerEncoderLayer: Module, CustomStringConvertible {
  let sizes: TransformerLayerSizes
  /// Its attention, whose ``PackedMultiHeadAttention/attentionWeights`` are those of the last call.
  public let selfAttention: PackedMultiHeadAttention
  private let feedForward: PositionwiseFeedForward
  private let norm1: LayerNorm
  private let norm2: LayerNorm
  private let dropout: Dropout

  /// A `hiddenSize` that `numHeads` does not divide is refused.
  public convenience init(
    hiddenSize: Int, numHeads: Int, dimFeedforward: Int = 2048, dropout: Double = 0.1,
    activation: Activation = .relu, layerNormEps: Double = 1e-5, normFirst: Bool = false,
    bias: Bool = true
  ) {
    self.init(
      TransformerLayerSizes(
        hiddenSize: hiddenSize, numHeads: numHeads, dimFeedforward: dimFeedforward,
        dropout: dropout, activation: activation, layerNormEps: layerNormEps,
        normFirst: normFirst, bias: bias))
  }

  init(_ sizes: TransformerLayerSizes) {
    self.sizes = sizes
    selfAttention = sizes.attention()
    feedForward = sizes.feedForward()
    norm1 = sizes.norm()
    norm2 = sizes.norm()
    dropout = Dropout(sizes.dropout)
  }

  /// Encodes x. - Shape: mask `[steps, steps]` or `[batch, steps, steps]`, keyMask `[batch, steps]`;
  /// true = may attend, may be attended to.
  public func callAsFunction(
    _ x: Tensor, mask: Tensor? = nil, keyMask: Tensor? = nil, causal: Bool = false
  ) -> Tensor {
    encode(x, AttentionMasks(keyMask: keyMask, mask: mask, causal: causal))
  }

  /// Encodes x; with `cache`, as the steps that follow the cached ones; with `rotary`, turning queries
  /// and keys by their positions.
  func encode(
    _ x: Tensor, _ masks: AttentionMasks, cache: AttentionCache? = nil,
    rotary: RotaryEmbedding? = nil
  ) -> Tensor {
    let type = "TransformerEncoderLayer"
    guard sizes.fit(Argument("x", x), "steps", for: type) else { return .failed }
    return ShapeRecorder.module(type) {
      func attend(_ x: Tensor) -> Tensor {
        dropout.stepByStep(
          selfAttention.attend(within: x, masks: masks, cache: cache, rotary: rotary))
      }
      func feed(_ x: Tensor) -> Tensor { dropout(feedForward(x)) }
      if sizes.normFirst {
        let attended = x + attend(norm1.apply(x, step: "norm1"))
        return attended + feed(norm2.apply(attended, step: "norm2"))
      }
      let attended = norm1.apply(x + attend(x), step: "norm1")
      return norm2.apply(attended + feed(attended), step: "norm2")
    }
  }

  /// The weights of the last call. Shape: `[batch, heads, steps, steps]`.
  public var attentionWeights: Tensor { selfAttention.attentionWeights }

  public var ownParameters: [(name: String, parameter: Parameter)] { [] }

  public var namedChildren: [(name: String, module: any Module)] {
    [("self_attn", selfAttention)] + feedForward.namedChildren
      + [("norm1", norm1), ("norm2", norm2), ("dropout1", dropout)]
  }

  public var description: String { "TransformerEncoderLayer(\(sizes.description))" }
}
