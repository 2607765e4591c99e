public import Tensors

/// One layer of a Transformer decoder: self-attention, attention to an encoder's result (`memory`), a
/// feed-forward network, each with a residual connection and layer normalisation. (Vaswani et al.
/// 2017, section 3.1; PyTorch: `nn.TransformerDecoderLayer` with `batch_first=True`.)
///
/// - Shape: x `[batch, steps, hiddenSize]`, memory `[batch, source, hiddenSize]`; result as x.
///
/// Norms as in ``TransformerEncoderLayer``.
///
/// Parameters: `self_attn` and `multihead_attn` as in ``PackedMultiHeadAttention``, `linear1 linear2
/// norm1 norm2 norm3`, each with weight and bias, drawn in this order.
public final class TransformerDecoderLayer: Module, CustomStringConvertible {
  let sizes: TransformerLayerSizes
  /// The attention within x.
  public let selfAttention: PackedMultiHeadAttention
  /// The attention from x to the memory.
  public let crossAttention: PackedMultiHeadAttention
  private let feedForward: PositionwiseFeedForward
  private let norm1: LayerNorm
  private let norm2: LayerNorm
  private let norm3: LayerNorm
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
    crossAttention = sizes.attention()
    feedForward = sizes.feedForward()
    norm1 = sizes.norm()
    norm2 = sizes.norm()
    norm3 = sizes.norm()
    dropout = Dropout(sizes.dropout)
  }

  /// Decodes x with the memory in view.
  ///
  /// - Shape: mask `[steps, steps]` or `[batch, steps, steps]`, keyMask `[batch, steps]`; memoryMask
  ///   `[steps, source]` or `[batch, steps, source]`, memoryKeyMask `[batch, source]`; true = may
  ///   attend, may be attended to. `causal` concerns x alone.
  public func callAsFunction(
    _ x: Tensor, _ memory: Tensor, mask: Tensor? = nil, memoryMask: Tensor? = nil,
    keyMask: Tensor? = nil, memoryKeyMask: Tensor? = nil, causal: Bool = false
  ) -> Tensor {
    decode(
      x, memory, AttentionMasks(keyMask: keyMask, mask: mask, causal: causal),
      AttentionMasks(keyMask: memoryKeyMask, mask: memoryMask))
  }

  func decode(
    _ x: Tensor, _ memory: Tensor, _ masks: AttentionMasks, _ memoryMasks: AttentionMasks
  ) -> Tensor {
    let type = "TransformerDecoderLayer"
    let (own, other) = (Argument("x", x), Argument("memory", memory))
    guard sizes.fit(own, "steps", for: type), sizes.fit(other, "source", for: type),
      own.matches(other, along: 0, "the batch", for: type)
    else { return .failed }
    return ShapeRecorder.module(type) {
      func attend(_ x: Tensor) -> Tensor {
        dropout.stepByStep(selfAttention.attend(within: x, masks: masks))
      }
      func attendToMemory(_ x: Tensor) -> Tensor {
        dropout.stepByStep(
          crossAttention.attend(from: x, to: memory, masks: memoryMasks))
      }
      func feed(_ x: Tensor) -> Tensor { dropout(feedForward(x)) }
      if sizes.normFirst {
        let attended = x + attend(norm1.apply(x, step: "norm1"))
        let informed = attended + attendToMemory(norm2.apply(attended, step: "norm2"))
        return informed + feed(norm3.apply(informed, step: "norm3"))
      }
      let attended = norm1.apply(x + attend(x), step: "norm1")
      let informed = norm2.apply(attended + attendToMemory(attended), step: "norm2")
      return norm3.apply(informed + feed(informed), step: "norm3")
    }
  }

  public var ownParameters: [(name: String, parameter: Parameter)] { [] }

  public var namedChildren: [(name: String, module: any Module)] {
    [("self_attn", selfAttention), ("multihead_attn", crossAttention)]
      + feedForward.namedChildren + [
        ("norm1", norm1), ("norm2", norm2), ("norm3", norm3), ("dropout1", dropout),
      ]
  }

  public var description: String { "TransformerDecoderLayer(\(sizes.description))" }
}
