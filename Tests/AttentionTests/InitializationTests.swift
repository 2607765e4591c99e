import Attention
import Tensors
import Testing

/// After `manualSeed`, a module begins with the weights of PyTorch's module, bit for bit, and leaves the
/// generator where PyTorch's would be.
@Suite struct InitializationTests {
  /// Each module of the fixture by its name there.
  static let builders: [(name: String, build: @Sendable () -> any Module)] = [
    ("linear", { Linear(5, 3) }),
    ("embedding", { Embedding(7, 5) }),
    ("embedding_small", { Embedding(3, 3) }),
    ("layer_norm", { LayerNorm(5) }),
    ("gru", { GRU(3, 2, numLayers: 2, bidirectional: true) }),
    ("gru_no_bias", { GRU(3, 2, bias: false) }),
    ("gru_cell", { GRUCell(3, 2) }),
    ("feed_forward", { PositionwiseFeedForward(hiddenSize: 4, dimFeedforward: 6) }),
    ("additive_attention", { AdditiveAttention(hiddenSize: 6) }),
    ("d2l_multi_head_attention", { MultiHeadAttention(hiddenSize: 6, numHeads: 2) }),
    (
      "per_head_multi_head_attention",
      { PerHeadMultiHeadAttention(hiddenSize: 6, numHeads: 2) }
    ),
    ("gated_self_attention", { GatedSelfAttention(hiddenSize: 6, numHeads: 2) }),
    ("encoder_rnn", { EncoderRNN(inputSize: 7, hiddenSize: 6) }),
    ("attn_decoder_rnn", { AttnDecoderRNN(hiddenSize: 6, outputSize: 7) }),
    ("learned_positions", { LearnedPositionalEncoding(hiddenSize: 5, maxLen: 9) }),
    ("packed_attention", { PackedMultiHeadAttention(hiddenSize: 6, numHeads: 2) }),
    (
      "packed_attention_no_bias",
      { PackedMultiHeadAttention(hiddenSize: 6, numHeads: 2, bias: false) }
    ),
    ("encoder_layer", { encoderLayer() }),
    ("transformer_encoder", { TransformerEncoder(encoderLayer(), numLayers: 2) }),
    ("decoder_layer", { decoderLayer() }),
    (
      "transformer_decoder",
      { TransformerDecoder(decoderLayer(), numLayers: 2, norm: LayerNorm(6)) }
    ),
    (
      "transformer",
      {
        Transformer(
          hiddenSize: 6, numHeads: 2, numEncoderLayers: 2, numDecoderLayers: 1, dimFeedforward: 7)
      }
    ),
    ("language_model_tied", { languageModel(tieWeights: true) }),
    ("language_model_untied", { languageModel(tieWeights: false) }),
  ]

  static func encoderLayer() -> TransformerEncoderLayer {
    TransformerEncoderLayer(hiddenSize: 6, numHeads: 2, dimFeedforward: 7)
  }

  static func decoderLayer() -> TransformerDecoderLayer {
    TransformerDecoderLayer(hiddenSize: 6, numHeads: 2, dimFeedforward: 7)
  }

  static func languageModel(tieWeights: Bool) -> TransformerLanguageModel {
    TransformerLanguageModel(
      vocabSize: 7, hiddenSize: 6, numHeads: 2, numLayers: 2, maxLen: 9, tieWeights: tieWeights)
  }

  /// The tensors of one module in the fixture, in its order, and the seed they were drawn for.
  static func expected() throws -> [String: (seed: Int, values: [(name: String, Tensor)])] {
    let file = try ReferenceFile(fixture: "modules/initialization.safetensors")
    var modules: [String: (seed: Int, values: [(name: String, Tensor)])] = [:]
    for entry in file.tensors.entries {
      let parts = entry.name.split(separator: "/").map(String.init)
      let value = try #require(file.tensors.tensor(entry.name))
      let seed = try #require(Int(parts[1]))
      modules[parts[0], default: (seed, [])].values.append((parts[2], value))
    }
    return modules
  }

  @Test func everyModuleBeginsAsPyTorchs() throws {
    let expected = try Self.expected()
    #expect(Set(expected.keys) == Set(Self.builders.map(\.name)))
    for (name, build) in Self.builders {
      let (seed, values) = try #require(expected[name])
      let (named, next) = Generator(seed: seed).asDefault {
        (build().namedParameters, Tensor.rand(3))
      }
      #expect(named.map(\.name) == values.dropLast().map(\.name), "\(name)")
      for ((parameterName, parameter), (_, value)) in zip(named, values) {
        #expect(parameter.shape == value.shape, "\(name) \(parameterName)")
        #expect(bits(parameter.value) == bits(value), "\(name) \(parameterName)")
      }
      let nextOfPyTorch = try #require(values.last).1
      #expect(bits(next) == bits(nextOfPyTorch), "\(name): the generator after it")
    }
  }

  /// What a layer drops while training is what PyTorch drops, in the same order.
  @Test func dropoutFallsWhereItFallsInPyTorch() throws {
    let file = try ReferenceFile(fixture: "modules/dropout.safetensors")
    let layer = TransformerDecoderLayer(
      hiddenSize: 6, numHeads: 2, dimFeedforward: 7, dropout: 0.4)
    layer.loadStateDict(file.state)
    let (x, memory) = (try file.input("x"), try file.input("memory"))
    let output = Generator(seed: 4).asDefault { layer(x, memory) }
    let expected = try #require(file.tensors.tensor("f32/out/output"))
    #expect((output - expected).abs().max().item() < 1e-5)
  }

  private func bits(_ tensor: Tensor) -> [UInt32] { tensor.floats.map(\.bitPattern) }
}
