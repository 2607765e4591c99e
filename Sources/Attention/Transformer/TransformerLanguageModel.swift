public import Tensors

/// A decoder-only Transformer: from the tokens so far, the logits of the next one, at every position.
/// (Radford et al. 2019, GPT-2.)
///
/// - Shape: tokens `[batch, steps]`; logits `[batch, steps, vocabSize]`.
///
/// Token embedding and positions, dropout, layers with the norm first and causal attention, a last
/// norm, and a layer without bias to the vocabulary. With `tieWeights` that layer uses the token
/// embedding's table. (Press & Wolf 2017.)
///
/// Parameters: `token_embedding.weight`, of learned positions `position_embedding.weight`,
/// `blocks.layers.0.self_attn …` as in PyTorch's `nn.TransformerEncoder`, `blocks.norm …`,
/// `head.weight`. Once all is built the matrices are drawn anew, in this order, from GPT-2's
/// N(0, 0.02), the last one of each residual branch from N(0, 0.02 / √(2 · numLayers)); biases
/// begin at 0.
///
/// ```swift
/// let model = TransformerLanguageModel(vocabSize: 65, hiddenSize: 64, numHeads: 4, numLayers: 2)
/// let logits = model(tokens)                              // [batch, steps, 65]
/// let text = model.generate([1, 5], count: 20, topK: 10)
/// ```
public final class TransformerLanguageModel: Module, CustomStringConvertible {
  /// How many tokens it knows, and so how many logits a position has. (GPT-2: `n_vocab`.)
  public let vocabSize: Int
  /// How many numbers the vector of a position has. (GPT-2: `n_embd`.)
  public let hiddenSize: Int
  /// How many heads a layer has, each of hiddenSize / numHeads numbers. (GPT-2: `n_head`.)
  public let numHeads: Int
  /// How many layers there are; below 1 or above 10,000 is refused. (GPT-2: `n_layer`.)
  public let numLayers: Int
  /// The longest sequence there are positions for.
  public let maxLen: Int
  private let tokenEmbedding: Embedding
  private let positionKind: PositionKind
  private let positions: ModelPositions
  private let blocks: TransformerEncoder
  private let head: Linear
  private let dropout: Dropout
  private let tieWeights: Bool
  private let refused: Bool

  /// `dimFeedforward` is 4 · hiddenSize unless given. A `hiddenSize` that `numHeads` does not divide
  /// is refused, and so are rotary positions in heads of an odd size.
  public init(
    vocabSize: Int, hiddenSize: Int, numHeads: Int, numLayers: Int, dimFeedforward: Int? = nil,
    maxLen: Int = 256, dropout: Double = 0.1, activation: Activation = .gelu,
    positions: PositionKind = .learned, tieWeights: Bool = true
  ) {
    self.vocabSize = vocabSize
    self.hiddenSize = hiddenSize
    self.numHeads = numHeads
    self.numLayers = numLayers
    self.maxLen = maxLen
    positionKind = positions
    self.tieWeights = tieWeights
    self.dropout = Dropout(dropout)
    let (fourfold, overflow) = hiddenSize.multipliedReportingOverflow(by: 4)
    let sizes = TransformerLayerSizes(
      hiddenSize: hiddenSize, numHeads: numHeads,
      dimFeedforward: dimFeedforward ?? (overflow ? hiddenSize : fourfold), dropout: dropout,
      activation: activation, layerNormEps: 1e-5, normFirst: true, bias: true)
    tokenEmbedding = Embedding(vocabSize, hiddenSize)
    self.positions = ModelPositions(
      positions, hiddenSize: hiddenSize, numHeads: numHeads, maxLen: maxLen)
    blocks = TransformerEncoder(
      TransformerEncoderLayer(sizes), numLayers: numLayers, norm: sizes.norm())
    head = Linear(hiddenSize, vocabSize, bias: false)
    if tieWeights { head.tie(to: tokenEmbedding) }
    refused = blocks.layers.isEmpty
    if !refused { drawParameters() }
  }

  private func drawParameters() {
    for (name, parameter) in namedParameters where parameter.shape.count > 1 {
      let endsBranch = name.hasSuffix("out_proj.weight") || name.hasSuffix("linear2.weight")
      let std = endsBranch ? 0.02 / Double(2 * numLayers).squareRoot() : 0.02
      parameter.value = .normal(parameter.shape, mean: 0, std: std)
    }
    for (name, parameter) in namedParameters where name.hasSuffix("bias") {
      parameter.value = .zeros(parameter.shape)
    }
  }

  /// The logits of the token after each position.
  ///
  /// With `cache`, the tokens follow those that are cached, and are added to them: the logits are
  /// those of the whole sequence at the new positions. A sequence longer than `maxLen` is refused.
  public func callAsFunction(_ tokens: Tensor, cache: KeyValueCache? = nil) -> Tensor {
    let type = "TransformerLanguageModel"
    guard !refused, Argument("tokens", tokens).has(rank: 2, "[batch, steps]", for: type) else {
      return .failed
    }
    let past = cache?.length ?? 0
    guard past + tokens.size(1) <= maxLen else {
      return refuse(.tooLong(type: type, steps: past + tokens.size(1), maxLen: maxLen))
    }
    if let batch = cache?.batch, batch != tokens.size(0) {
      return refuse(
        .wrongShape(
          type: type, argument: "tokens", expected: "[\(batch), steps], as the cached steps are",
          found: tokens.shape))
    }
    return ShapeRecorder.module(type) {
      let embedded = tokenEmbedding.apply(tokens, step: "token embedding")
      let x = dropout(positions.encode(embedded, from: past))
      let encoded = blocks.encode(
        x, AttentionMasks(causal: true), cache: cache, rotary: positions.rotary)
      return head.apply(encoded, step: "logits")
    }
  }

  /// The weights of the last call, layer by layer. Shape: each `[batch, heads, steps, steps]`; with a
  /// cache the queries are the new steps.
  public var attentionWeights: [Tensor] { blocks.attentionWeights }

  /// Whether it drops out: true until `eval()`.
  var isTraining: Bool { dropout.training }

  public var ownParameters: [(name: String, parameter: Parameter)] { [] }

  public var namedChildren: [(name: String, module: any Module)] {
    [
      ("token_embedding", tokenEmbedding), ("position_embedding", positions.module),
      ("dropout", dropout), ("blocks", blocks), ("head", head),
    ]
  }

  public var description: String {
    "TransformerLanguageModel(vocabSize: \(vocabSize), hiddenSize: \(hiddenSize), "
      + "numHeads: \(numHeads), numLayers: \(numLayers), maxLen: \(maxLen), "
      + "positions: .\(positionKind), tieWeights: \(tieWeights))"
  }
}
