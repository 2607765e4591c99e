import Attention
import Tensors
import Testing

/// Tensors that have a shape but no data give, through every system, the shapes of real ones: that is
/// what checking a notebook without running it rests on.
@Suite struct MetaTests {
  /// Every system on inputs that `make` creates.
  static let systems: [(name: String, shapes: @Sendable () -> [[Int]])] = [
    ("Linear", { [Linear(4, 6)(x()).shape] }),
    ("Embedding", { [Embedding(9, 4)(tokens()).shape] }),
    ("Dropout", { [Dropout(0.3)(x()).shape] }),
    ("LayerNorm", { [LayerNorm(4)(x()).shape, LayerNorm([3, 4])(x()).shape] }),
    (
      "PositionwiseFeedForward",
      { [PositionwiseFeedForward(hiddenSize: 4, dimFeedforward: 7, activation: .gelu)(x()).shape] }
    ),
    ("PositionalEncoding", { [PositionalEncoding(hiddenSize: 4)(x()).shape] }),
    ("LearnedPositionalEncoding", { [LearnedPositionalEncoding(hiddenSize: 4)(x()).shape] }),
    ("RotaryEmbedding", { [RotaryEmbedding(headSize: 4)(x(), offset: 2).shape] }),
    ("GRUCell", { [GRUCell(4, 5)(Tensor.randn(2, 4)).shape] }),
    (
      "GRU",
      {
        let gru = GRU(4, 5, numLayers: 2, batchFirst: true, dropout: 0.2, bidirectional: true)
        let (output, hidden) = gru(x(), lengths: [3, 1])
        return [output.shape, hidden.shape]
      }
    ),
    (
      "EncoderRNN",
      {
        let (output, hidden) = EncoderRNN(inputSize: 9, hiddenSize: 4)(tokens(), lengths: [2, 3])
        return [output.shape, hidden.shape]
      }
    ),
    (
      "AttnDecoderRNN",
      {
        [AttentionKind.none, .dot, .additive].flatMap { kind in
          let decoder = AttnDecoderRNN(hiddenSize: 4, outputSize: 9, attention: kind)
          let start = Tensor.randn(1, 2, 4)
          let forced = decoder(x(), start, target: tokens(), keyMask: keyMask())
          let greedy = decoder(x(), start, maxLength: 5)
          return [
            forced.outputs.shape, forced.hidden.shape, forced.weights?.shape ?? [],
            greedy.outputs.shape, greedy.hidden.shape, greedy.weights?.shape ?? [],
          ]
        }
      }
    ),
    (
      "DotProductAttention",
      {
        let (context, weights) = DotProductAttention()(x(), x(), keyMask: keyMask())
        return [context.shape, weights.shape]
      }
    ),
    (
      "AdditiveAttention",
      {
        let (context, weights) = AdditiveAttention(hiddenSize: 4)(x(), x(), keyMask: keyMask())
        return [context.shape, weights.shape]
      }
    ),
    (
      "scaledDotProductAttention",
      {
        [
          scaledDotProductAttention(x(), x(), x(), keyMask: keyMask(), causal: true).shape,
          attentionWeights(x(), x(), queryMask: keyMask()).shape,
        ]
      }
    ),
    (
      "maskedSoftmax",
      {
        let scores = Tensor.randn(2, 3, 3)
        return [
          maskedSoftmax(scores, validLens: [3, 1]).shape,
          maskedSoftmax(scores, validLens: [[1, 2, 3], [0, 1, 2]], fill: .d2l).shape,
          sequenceMask(x(), validLens: [2, 3]).shape,
        ]
      }
    ),
    (
      "MultiHeadAttention",
      {
        let attention = MultiHeadAttention(hiddenSize: 4, numHeads: 2, dropout: 0.1)
        return [
          attention(x(), x(), x(), validLens: [3, 2]).shape, attention.attentionWeights.shape,
        ]
      }
    ),
    (
      "PerHeadMultiHeadAttention",
      {
        let attention = PerHeadMultiHeadAttention(hiddenSize: 4, numHeads: 2)
        return [
          attention(x(), x(), x(), keyMask: keyMask()).shape, attention.attentionWeights.shape,
        ]
      }
    ),
    (
      "GatedSelfAttention",
      {
        [GateKind.none, .output, .highway].flatMap { gate in
          let attention = GatedSelfAttention(hiddenSize: 4, numHeads: 2, gate: gate)
          return [attention(x(), keyMask: keyMask()).shape, attention.attentionWeights.shape]
        }
      }
    ),
    (
      "PackedMultiHeadAttention",
      {
        let attention = PackedMultiHeadAttention(hiddenSize: 4, numHeads: 2, dropout: 0.1)
        return [
          attention(x(), x(), x(), keyMask: keyMask(), causal: true).shape,
          attention.attentionWeights.shape,
        ]
      }
    ),
    (
      "TransformerEncoder",
      {
        let layer = TransformerEncoderLayer(hiddenSize: 4, numHeads: 2, dimFeedforward: 7)
        let encoder = TransformerEncoder(layer, numLayers: 2, norm: LayerNorm(4))
        return [layer(x()).shape, encoder(x(), keyMask: keyMask()).shape]
          + encoder.attentionWeights.map(\.shape)
      }
    ),
    (
      "TransformerDecoder",
      {
        let layer = TransformerDecoderLayer(
          hiddenSize: 4, numHeads: 2, dimFeedforward: 7, normFirst: true)
        let decoder = TransformerDecoder(layer, numLayers: 2)
        let memory = Tensor.randn(2, 5, 4)
        return [layer(x(), memory).shape, decoder(x(), memory, causal: true).shape]
          + decoder.crossAttentionWeights.map(\.shape)
      }
    ),
    (
      "Transformer",
      {
        let transformer = Transformer(
          hiddenSize: 4, numHeads: 2, numEncoderLayers: 1, numDecoderLayers: 2, dimFeedforward: 7)
        return [
          transformer(x(), Tensor.randn(2, 6, 4), sourceKeyMask: keyMask(), causal: true).shape
        ]
      }
    ),
    (
      "TransformerLanguageModel",
      {
        let model = TransformerLanguageModel(
          vocabSize: 9, hiddenSize: 4, numHeads: 2, numLayers: 2, maxLen: 6, positions: .rotary)
        let cache = KeyValueCache()
        return [
          model(tokens()).shape, model(tokens(), cache: cache).shape,
          model(tokens(), cache: cache).shape, [cache.length],
          model.generate(tokens(), count: 5, topK: 3).shape,
        ] + model.attentionWeights.map(\.shape)
      }
    ),
  ]

  static func x() -> Tensor { Tensor.randn(2, 3, 4) }
  static func tokens() -> Tensor { Tensor.randint(9, [2, 3]) }
  static func keyMask() -> Tensor { Tensor.ones(2, 3).eq(1) }

  @Test func shapesWithoutDataAreThoseWithData() throws {
    for (name, shapes) in Self.systems {
      let real = try catchingErrors { Generator(seed: 1).asDefault(shapes) }
      let meta = try catchingErrors { withoutData(shapes) }
      #expect(real == meta, "\(name)")
      #expect(!real.isEmpty && real.allSatisfy { !$0.contains(0) }, "\(name)")
    }
  }
}
