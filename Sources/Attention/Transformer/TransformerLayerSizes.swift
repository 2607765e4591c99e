/// What a Transformer layer is built from.
struct TransformerLayerSizes {
  var hiddenSize: Int
  var numHeads: Int
  var dimFeedforward: Int
  var dropout: Double
  var activation: Activation
  var layerNormEps: Double
  var normFirst: Bool
  var bias: Bool

  func attention() -> PackedMultiHeadAttention {
    PackedMultiHeadAttention(
      hiddenSize: hiddenSize, numHeads: numHeads, dropout: dropout, bias: bias)
  }

  func feedForward() -> PositionwiseFeedForward {
    PositionwiseFeedForward(
      hiddenSize: hiddenSize, dimFeedforward: dimFeedforward, activation: activation,
      dropout: dropout, bias: bias)
  }

  func norm() -> LayerNorm { LayerNorm(hiddenSize, eps: layerNormEps, bias: bias) }

  /// Whether the argument is `[batch, steps, hiddenSize]`; reported if not.
  func fit(_ argument: Argument, _ steps: String, for type: String) -> Bool {
    argument.has(rank: 3, width: hiddenSize, "[batch, \(steps), \(hiddenSize)]", for: type)
  }

  /// The arguments of an initialiser that gives a layer of these sizes.
  var description: String {
    var text =
      "hiddenSize: \(hiddenSize), numHeads: \(numHeads), dimFeedforward: \(dimFeedforward), "
    text += "dropout: \(dropout), activation: .\(activation)"
    return normFirst ? text + ", normFirst: true" : text
  }
}
