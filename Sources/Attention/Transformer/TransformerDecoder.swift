public import Tensors

/// A stack of decoder layers. (Vaswani et al. 2017, section 3.1; PyTorch: `nn.TransformerDecoder`.)
///
/// - Shape: x `[batch, steps, hiddenSize]`, memory `[batch, source, hiddenSize]`; result as x.
///
/// Parameters: `layers.0.self_attn.in_proj_weight` … and, with a norm, `norm.weight`, `norm.bias`.
public final class TransformerDecoder: Module, CustomStringConvertible {
  /// The layers from the input on; empty if their number or sizes were refused.
  public let layers: [TransformerDecoderLayer]
  private let norm: LayerNorm?

  /// `numLayers` copies of `layer`, each with parameters of its own that begin, as in PyTorch, with
  /// the layer's values; then `norm`, if there is one. A number of layers below 1 or above 10,000
  /// is refused.
  public init(_ layer: TransformerDecoderLayer, numLayers: Int, norm: LayerNorm? = nil) {
    layers = copies(of: layer, numLayers, for: "TransformerDecoder") {
      TransformerDecoderLayer($0.sizes)
    }
    self.norm = norm
  }

  /// Decodes x with the memory in view, with the masks of ``TransformerDecoderLayer``.
  public func callAsFunction(
    _ x: Tensor, _ memory: Tensor, mask: Tensor? = nil, memoryMask: Tensor? = nil,
    keyMask: Tensor? = nil, memoryKeyMask: Tensor? = nil, causal: Bool = false
  ) -> Tensor {
    if layers.isEmpty { return .failed }
    let masks = AttentionMasks(keyMask: keyMask, mask: mask, causal: causal)
    let memoryMasks = AttentionMasks(keyMask: memoryKeyMask, mask: memoryMask)
    return ShapeRecorder.module("TransformerDecoder") {
      var result = x
      for layer in layers { result = layer.decode(result, memory, masks, memoryMasks) }
      return norm?.apply(result, step: "norm") ?? result
    }
  }

  /// The weights within x of the last call, layer by layer. Shape: each
  /// `[batch, heads, steps, steps]`.
  public var selfAttentionWeights: [Tensor] { layers.map(\.selfAttention.attentionWeights) }

  /// The weights from x to the memory of the last call, layer by layer. Shape: each
  /// `[batch, heads, steps, source]`.
  public var crossAttentionWeights: [Tensor] { layers.map(\.crossAttention.attentionWeights) }

  public var ownParameters: [(name: String, parameter: Parameter)] { [] }

  public var namedChildren: [(name: String, module: any Module)] {
    var children: [(name: String, module: any Module)] = []
    for (position, layer) in layers.enumerated() { children.append(("layers.\(position)", layer)) }
    if let norm { children.append(("norm", norm)) }
    return children
  }

  public var description: String {
    let layer = layers.first.map(\.description) ?? "no layer"
    return "TransformerDecoder(\(layer), numLayers: \(layers.count))"
  }
}
