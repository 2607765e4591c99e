import Attention
import Tensors
import Testing

/// What the Transformer and the modules it is made of refuse, word for word.
@Suite struct ModuleRefusalTests {
  private func mistake(_ body: () -> Void) -> String? {
    let collector = ErrorCollector()
    collector.collecting(body)
    return collector.first.map { error in
      "\(error)" + ((error as? any LibraryError)?.help.map { " [\($0)]" } ?? "")
    }
  }

  private func expect(
    _ message: String, at location: SourceLocation = #_sourceLocation, from body: () -> Void
  ) {
    #expect(mistake(body) == message, sourceLocation: location)
  }

  private let x = Tensor.ones(2, 3, 4)

  @Test func layerNorm() {
    expect("LayerNorm: normalizedShape must be at least 1, not 0") { _ = LayerNorm(0) }
    expect("LayerNorm: normalizedShape must be at least 1, not 0") { _ = LayerNorm([]) }
    expect("LayerNorm: x must be […, 5], not [2, 3, 4]") { _ = LayerNorm(5)(x) }
    expect("LayerNorm: x must be […, 2, 4], not [2, 3, 4]") { _ = LayerNorm([2, 4])(x) }
    expect("LayerNorm: x must be […, 2, 4], not [4]") { _ = LayerNorm([2, 4])(Tensor.ones(4)) }
  }

  @Test func gru() {
    expect("GRU: numLayers must be at least 1, not 0") { _ = GRU(4, 5, numLayers: 0) }
    expect("GRU: hiddenSize must be at least 1, not -1") { _ = GRU(4, -1) }
    expect("Dropout: p must lie between 0 and 1, not 2.0") { _ = GRU(4, 5, dropout: 2) }
    expect("GRU: hidden must be [4, 3, 5], not [2, 3, 5]") {
      _ = GRU(4, 5, numLayers: 2, bidirectional: true)(x, Tensor.ones(2, 3, 5))
    }
    expect(
      "uniform: a tensor of shape [9223372036854775807, 4] (147.6 EB) does not fit in memory"
    ) { _ = GRU(4, .max) }
  }

  @Test func positions() {
    expect("RotaryEmbedding: headSize must be even, not 5: its numbers are turned in pairs") {
      _ = RotaryEmbedding(headSize: 5)
    }
    expect("RotaryEmbedding: x must be […, steps, 6], not [2, 3, 4]") {
      _ = RotaryEmbedding(headSize: 6)(x)
    }
    expect("RotaryEmbedding: offset must be at least 0, not -1") {
      _ = RotaryEmbedding(headSize: 4)(x, offset: -1)
    }
    expect(
      "RotaryEmbedding: a sequence of 11 steps is longer than maxLen 10 "
        + "[build it longer: RotaryEmbedding(…, maxLen: 11)]"
    ) { _ = RotaryEmbedding(headSize: 4, maxLen: 10)(x, offset: 8) }
    expect(
      "LearnedPositionalEncoding: a sequence of 3 steps is longer than maxLen 2 "
        + "[build it longer: LearnedPositionalEncoding(…, maxLen: 3)]"
    ) { _ = LearnedPositionalEncoding(hiddenSize: 4, maxLen: 2)(x) }
  }

  @Test func packedAttention() {
    expect(
      "PackedMultiHeadAttention: hiddenSize 4 is not divisible by numHeads 3 "
        + "[numHeads can be 1, 2, 4]"
    ) { _ = PackedMultiHeadAttention(hiddenSize: 4, numHeads: 3) }
    let attention = PackedMultiHeadAttention(hiddenSize: 4, numHeads: 2)
    expect("PackedMultiHeadAttention: values must be [batch, keys, 4], not [2, 3, 5]") {
      _ = attention(x, x, Tensor.ones(2, 3, 5))
    }
    expect(
      "PackedMultiHeadAttention: the number of keys differs between keys [2, 3, 4] and "
        + "values [2, 1, 4]"
    ) { _ = attention(x, x, Tensor.ones(2, 1, 4)) }
    expect(
      "PackedMultiHeadAttention: keyMask must be [batch, keys] = [2, 3], not [2, 5] "
        + "[one entry for each key]"
    ) { _ = attention(x, x, x, keyMask: Tensor.ones(2, 5)) }
    let y = Tensor.ones(2, 5, 4)
    expect(
      "PackedMultiHeadAttention: keyMask must be [batch, keys] = [2, 5], not [2, 3] "
        + "[for one entry for each query use queryMask:]"
    ) { _ = attention(x, y, y, keyMask: Tensor.ones(2, 3)) }
    expect(
      "PackedMultiHeadAttention: queryMask must be [batch, queries] = [2, 3], not [2, 5] "
        + "[for one entry for each key use keyMask:]"
    ) { _ = attention(x, y, y, queryMask: Tensor.ones(2, 5)) }
    expect(
      "PackedMultiHeadAttention: keyMask must be [batch, keys] = [2, 5], not [2, 3, 5] "
        + "[for one entry for each query and key use mask:]"
    ) { _ = attention(x, y, y, keyMask: Tensor.ones(2, 3, 5)) }
    expect(
      "PackedMultiHeadAttention: mask must be [batch, queries, keys] = [2, 3, 5], not [2, 5] "
        + "[for one entry for each key use keyMask:]"
    ) { _ = attention(x, y, y, mask: Tensor.ones(2, 5)) }
    expect("PackedMultiHeadAttention: no attention weights before the first call") {
      _ = PackedMultiHeadAttention(hiddenSize: 4, numHeads: 2).attentionWeights
    }
  }

  @Test func layersAndStacks() {
    let layer = TransformerEncoderLayer(hiddenSize: 4, numHeads: 2, dimFeedforward: 5)
    expect("TransformerEncoder: numLayers must be at least 1, not 0") {
      _ = TransformerEncoder(layer, numLayers: 0)
    }
    expect("TransformerEncoderLayer: x must be [batch, steps, 4], not [3, 4]") {
      _ = layer(Tensor.ones(3, 4))
    }
    let decoder = TransformerDecoderLayer(hiddenSize: 4, numHeads: 2, dimFeedforward: 5)
    expect("TransformerDecoderLayer: memory must be [batch, source, 4], not [2, 3, 6]") {
      _ = decoder(x, Tensor.ones(2, 3, 6))
    }
    expect(
      "TransformerDecoderLayer: the batch differs between x [2, 3, 4] and memory [1, 3, 4]"
    ) { _ = decoder(x, Tensor.ones(1, 3, 4)) }
    expect("Linear: outFeatures must be at least 1, not 0") {
      _ = TransformerEncoderLayer(hiddenSize: 4, numHeads: 2, dimFeedforward: 0)
    }
  }

  @Test func transformer() {
    expect(
      "PackedMultiHeadAttention: hiddenSize 6 is not divisible by numHeads 4 "
        + "[numHeads can be 1, 2, 3, 6]"
    ) { _ = Transformer(hiddenSize: 6, numHeads: 4) }
    let transformer = Transformer(
      hiddenSize: 4, numHeads: 2, numEncoderLayers: 1, numDecoderLayers: 1, dimFeedforward: 5)
    expect("Transformer: source must be [batch, source, 4], not [2, 3, 5]") {
      _ = transformer(Tensor.ones(2, 3, 5), x)
    }
    expect("Transformer: the batch differs between target [2, 3, 4] and source [1, 3, 4]") {
      _ = transformer(Tensor.ones(1, 3, 4), x)
    }
  }

  @Test func languageModel() {
    let model = TransformerLanguageModel(
      vocabSize: 7, hiddenSize: 4, numHeads: 2, numLayers: 1, maxLen: 5)
    let type = "TransformerLanguageModel"
    expect(type + ": tokens must be [batch, steps], not [3]") {
      _ = model(Tensor([1, 2, 3], dtype: .int64))
    }
    expect(
      type + ": a sequence of 6 steps is longer than maxLen 5 "
        + "[build it longer: TransformerLanguageModel(…, maxLen: 6)]"
    ) { _ = model(Tensor.zeros([1, 6], dtype: .int64)) }
    let cache = KeyValueCache()
    _ = model(Tensor.zeros([2, 3], dtype: .int64), cache: cache)
    expect(type + ": tokens must be [2, steps], as the cached steps are, not [1, 1]") {
      _ = model(Tensor.zeros([1, 1], dtype: .int64), cache: cache)
    }
    expect(type + ".generate: prompt must be [batch, steps] with at least one step, not [1, 0]") {
      _ = model.generate([], count: 3)
    }
    expect(type + ".generate: count must be at least 0, not -1") {
      _ = model.generate([1], count: -1)
    }
    expect(type + ".generate: temperature must be a number of at least 0, not -0.5") {
      _ = model.generate([1], count: 1, temperature: -0.5)
    }
    expect(type + ".generate: topK must lie between 1 and the 7 tokens there are, not 8") {
      _ = model.generate([1], count: 1, topK: 8)
    }
    expect("TransformerEncoder: numLayers must be at least 1, not 0") {
      _ = TransformerLanguageModel(vocabSize: 7, hiddenSize: 4, numHeads: 2, numLayers: 0)
    }
  }

  @Test func aStateThatDoesNotFit() {
    let layer = TransformerEncoderLayer(hiddenSize: 4, numHeads: 2, dimFeedforward: 5)
    var state = layer.stateDict()
    state["norm3.weight"] = Tensor.ones(4)
    state["norm1.bias"] = nil
    state["linear1.weight"] = Tensor.ones(4, 5)
    expect(
      "TransformerEncoderLayer: the state does not fit: missing norm1.bias; unexpected "
        + "norm3.weight; linear1.weight must be [5, 4], not [4, 5]"
    ) { _ = layer.loadStateDict(state) }
    expect(
      "TransformerEncoderLayer: the state does not fit: linear1.weight must be [5, 4], not [4, 5]"
    ) { _ = layer.loadStateDict(state, strict: false) }
    state["linear1.weight"] = Tensor.ones(5, 4)
    let (missing, unexpected) = layer.loadStateDict(state, strict: false)
    #expect(missing == ["norm1.bias"] && unexpected == ["norm3.weight"])
    #expect(layer.stateDict()["linear1.weight"]?.min().item() == 1)
  }
}
