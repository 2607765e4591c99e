public import Tensors

/// A stack of encoder layers. (Vaswani et al. 2017, section 3.1; PyTorch: `nn.TransformerEncoder`.)
///
/// - Shape: x `[batch, steps, hiddenSize]`, result the same.
///
/// Parameters: `layers.0.self_attn.in_proj_weight` … and, with a norm, `norm.weight`, `norm.bias`.
///
/// ```swift
/// let layer = TransformerEncoderLayer(hiddenSize: 64, numHeads: 4, dimFeedforward: 128)
/// let encoder = TransformerEncoder(layer, numLayers: 3)
/// ```
public final class TransformerEncoder: Module, CustomStringConvertible {
  /// The layers from the input on; empty if their number or sizes were refused.
  public let layers: [TransformerEncoderLayer]
  private let norm: LayerNorm?

  /// `numLayers` copies of `layer`, each with parameters of its own that begin, as in PyTorch, with
  /// the layer's values; then `norm`, if there is one. A number of layers below 1 or above 10,000
  /// is refused.
  public init(_ layer: TransformerEncoderLayer, numLayers: Int, norm: LayerNorm? = nil) {
    layers = copies(of: layer, numLayers, for: "TransformerEncoder") {
      TransformerEncoderLayer($0.sizes)
    }
    self.norm = norm
  }

  /// Encodes x, with the masks of ``TransformerEncoderLayer``.
  public func callAsFunction(
    _ x: Tensor, mask: Tensor? = nil, keyMask: Tensor? = nil, causal: Bool = false
  ) -> Tensor {
    encode(x, AttentionMasks(keyMask: keyMask, mask: mask, causal: causal))
  }

  /// Encodes x; with `cache`, as the steps that follow the cached ones; with `rotary`, turning queries
  /// and keys by their positions.
  func encode(
    _ x: Tensor, _ masks: AttentionMasks, cache: KeyValueCache? = nil,
    rotary: RotaryEmbedding? = nil
  ) -> Tensor {
    if layers.isEmpty { return .failed }
    return ShapeRecorder.module("TransformerEncoder") {
      let caches = cache?.layers(layers.count)
      var result = x
      for (position, layer) in layers.enumerated() {
        result = layer.encode(result, masks, cache: caches?[position], rotary: rotary)
      }
      return norm?.apply(result, step: "norm") ?? result
    }
  }

  /// The weights of the last call, layer by layer. Shape: each `[batch, heads, steps, steps]`.
  public var attentionWeights: [Tensor] { layers.map(\.attentionWeights) }

  public var ownParameters: [(name: String, parameter: Parameter)] { [] }

  public var namedChildren: [(name: String, module: any Module)] {
    var children: [(name: String, module: any Module)] = []
    for (position, layer) in layers.enumerated() { children.append(("layers.\(position)", layer)) }
    if let norm { children.append(("norm", norm)) }
    return children
  }

  public var description: String {
    let layer = layers.first.map(\.description) ?? "no layer"
    return "TransformerEncoder(\(layer), numLayers: \(layers.count))"
  }
}
