public import Tensors

/// The Transformer: an encoder reads the source, a decoder writes the target with the encoder's result
/// in view. (Vaswani et al. 2017; PyTorch: `nn.Transformer` with `batch_first=True`.)
///
/// - Shape: source `[batch, source, hiddenSize]`, target `[batch, target, hiddenSize]`; result as
///   target. Embedding, positions and the layer over the vocabulary are the caller's, as in PyTorch.
///
/// Parameters: `encoder.layers.0.self_attn.in_proj_weight` …, `encoder.norm.weight` …,
/// `decoder.layers.0` …, `decoder.norm.bias`. As in PyTorch, every matrix is drawn anew from
/// `Tensor.xavierUniform` once all is built.
///
/// ```swift
/// let transformer = Transformer(hiddenSize: 32, numHeads: 4, dimFeedforward: 64)
/// let y = transformer(source, target, causal: true)
/// ```
public final class Transformer: Module, CustomStringConvertible {
  /// What reads the source: `numEncoderLayers` layers, then a norm.
  public let encoder: TransformerEncoder
  /// What writes the target: `numDecoderLayers` layers, then a norm.
  public let decoder: TransformerDecoder
  private let sizes: TransformerLayerSizes

  /// A `hiddenSize` that `numHeads` does not divide is refused.
  public init(
    hiddenSize: Int = 512, numHeads: Int = 8, numEncoderLayers: Int = 6, numDecoderLayers: Int = 6,
    dimFeedforward: Int = 2048, dropout: Double = 0.1, activation: Activation = .relu,
    layerNormEps: Double = 1e-5, normFirst: Bool = false, bias: Bool = true
  ) {
    sizes = TransformerLayerSizes(
      hiddenSize: hiddenSize, numHeads: numHeads, dimFeedforward: dimFeedforward,
      dropout: dropout, activation: activation, layerNormEps: layerNormEps, normFirst: normFirst,
      bias: bias)
    encoder = TransformerEncoder(
      TransformerEncoderLayer(sizes), numLayers: numEncoderLayers, norm: sizes.norm())
    decoder = TransformerDecoder(
      TransformerDecoderLayer(sizes), numLayers: numDecoderLayers, norm: sizes.norm())
    for parameter in parameters where parameter.shape.count > 1 {
      parameter.value = .xavierUniform(parameter.shape)
    }
  }

  /// Encodes the source and decodes the target.
  ///
  /// `mask`s say which pairs may attend, `[queries, keys]` or `[batch, queries, keys]`, `keyMask`s
  /// which steps are no padding, `[batch, steps]`; true = may attend, may be attended to. `causal`
  /// concerns the target alone. The memory is the encoder's result: give `memoryKeyMask` the source's
  /// key mask, or the decoder attends to its padding.
  public func callAsFunction(
    _ source: Tensor, _ target: Tensor, sourceMask: Tensor? = nil, targetMask: Tensor? = nil,
    memoryMask: Tensor? = nil, sourceKeyMask: Tensor? = nil, targetKeyMask: Tensor? = nil,
    memoryKeyMask: Tensor? = nil, causal: Bool = false
  ) -> Tensor {
    let type = "Transformer"
    let (read, written) = (Argument("source", source), Argument("target", target))
    guard sizes.fit(read, "source", for: type), sizes.fit(written, "target", for: type),
      written.matches(read, along: 0, "the batch", for: type)
    else { return .failed }
    return ShapeRecorder.module(type) {
      let memory = encoder(source, mask: sourceMask, keyMask: sourceKeyMask)
      if memory.isFailed { return .failed }
      return decoder(
        target, memory, mask: targetMask, memoryMask: memoryMask, keyMask: targetKeyMask,
        memoryKeyMask: memoryKeyMask, causal: causal)
    }
  }

  public var ownParameters: [(name: String, parameter: Parameter)] { [] }

  public var namedChildren: [(name: String, module: any Module)] {
    [("encoder", encoder), ("decoder", decoder)]
  }

  public var description: String {
    "Transformer(\(sizes.description), numEncoderLayers: \(encoder.layers.count), "
      + "numDecoderLayers: \(decoder.layers.count))"
  }
}
