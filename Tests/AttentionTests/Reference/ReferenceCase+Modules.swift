import Attention
import Tensors
import Testing

extension ReferenceCase {
  /// The results of the library's modules, `Fixtures/modules`.
  func moduleResults(_ file: ReferenceFile) throws -> ReferenceResult {
    switch system {
    case "layer_norm": try layerNorm(file)
    case "feed_forward": try feedForward(file)
    case "learned_positions": try learnedPositions(file)
    case "rotary": try rotary(file)
    case "packed_attention": try packedAttention(file)
    case "encoder_layer": try encoderLayer(file)
    case "transformer_encoder": try encoder(file)
    case "decoder_layer": try decoderLayer(file)
    case "transformer_decoder": try decoder(file)
    case "transformer": try transformer(file)
    case "language_model": try languageModel(file)
    default: throw UnknownSystem(name: system)
    }
  }

  struct UnknownSystem: Error { let name: String }

  private func layerNorm(_ file: ReferenceFile) throws -> ReferenceResult {
    let x = try file.input("x")
    let norm = LayerNorm(
      Array(x.shape.suffix(try dim("dims"))), elementwiseAffine: try has("affine"),
      bias: try has("bias"))
    norm.loadStateDict(file.state)
    return ReferenceResult(["output": norm(x)], of: norm)
  }

  private func feedForward(_ file: ReferenceFile) throws -> ReferenceResult {
    let network = PositionwiseFeedForward(
      hiddenSize: try dim("E"), dimFeedforward: try dim("F"),
      activation: try has("gelu") ? .gelu : .relu)
    network.loadStateDict(file.state)
    return ReferenceResult(["output": network(try file.input("x"))], of: network)
  }

  private func learnedPositions(_ file: ReferenceFile) throws -> ReferenceResult {
    let positions = LearnedPositionalEncoding(hiddenSize: try dim("E"), maxLen: try dim("max_len"))
    positions.loadStateDict(file.state)
    return ReferenceResult(["output": positions(try file.input("x"))], of: positions)
  }

  private func rotary(_ file: ReferenceFile) throws -> ReferenceResult {
    let rotary = RotaryEmbedding(headSize: try dim("D"), maxLen: 1003)
    return ReferenceResult(
      ["output": rotary(try file.input("x"), offset: try dim("offset"))], of: rotary)
  }

  private func packedAttention(_ file: ReferenceFile) throws -> ReferenceResult {
    let attention = PackedMultiHeadAttention(
      hiddenSize: try dim("E"), numHeads: try dim("heads"), bias: try has("bias"))
    attention.loadStateDict(file.state)
    attention.eval()
    let query = try file.input("query")
    let output = attention(
      query, file.optionalInput("key") ?? query, file.optionalInput("value") ?? query,
      keyMask: file.optionalInput("key_mask"), mask: file.optionalInput("mask"))
    return ReferenceResult(
      ["output": output, "weights": attention.attentionWeights], of: attention)
  }

  private func newEncoderLayer() throws -> TransformerEncoderLayer {
    TransformerEncoderLayer(
      hiddenSize: try dim("E"), numHeads: try dim("heads"), dimFeedforward: try dim("F"),
      activation: dims["gelu"] == 1 ? .gelu : .relu, normFirst: try has("norm_first"),
      bias: dims["bias"] != 0)
  }

  private func encoderLayer(_ file: ReferenceFile) throws -> ReferenceResult {
    let layer = try newEncoderLayer()
    layer.loadStateDict(file.state)
    layer.eval()
    let output = layer(
      try file.input("x"), mask: file.optionalInput("mask"),
      keyMask: file.optionalInput("key_mask"))
    return ReferenceResult(
      ["output": output, "weights.0": layer.attentionWeights], of: layer)
  }

  private func encoder(_ file: ReferenceFile) throws -> ReferenceResult {
    let encoder = TransformerEncoder(
      try newEncoderLayer(), numLayers: try dim("layers"),
      norm: try has("norm") ? LayerNorm(try dim("E")) : nil)
    encoder.loadStateDict(file.state)
    encoder.eval()
    let output = encoder(
      try file.input("x"), mask: file.optionalInput("mask"),
      keyMask: file.optionalInput("key_mask"))
    return ReferenceResult(["output": output], of: encoder)
      .adding("weights", encoder.attentionWeights)
  }

  private func newDecoderLayer() throws -> TransformerDecoderLayer {
    TransformerDecoderLayer(
      hiddenSize: try dim("E"), numHeads: try dim("heads"), dimFeedforward: try dim("F"),
      normFirst: try has("norm_first"))
  }

  private func decoderLayer(_ file: ReferenceFile) throws -> ReferenceResult {
    let layer = try newDecoderLayer()
    layer.loadStateDict(file.state)
    layer.eval()
    let output = layer(
      try file.input("x"), try file.input("memory"), mask: file.optionalInput("mask"),
      memoryMask: file.optionalInput("memory_mask"), keyMask: file.optionalInput("key_mask"),
      memoryKeyMask: file.optionalInput("memory_key_mask"))
    return ReferenceResult(
      [
        "output": output, "self_weights.0": layer.selfAttention.attentionWeights,
        "cross_weights.0": layer.crossAttention.attentionWeights,
      ], of: layer)
  }

  private func decoder(_ file: ReferenceFile) throws -> ReferenceResult {
    let decoder = TransformerDecoder(
      try newDecoderLayer(), numLayers: try dim("layers"),
      norm: try has("norm") ? LayerNorm(try dim("E")) : nil)
    decoder.loadStateDict(file.state)
    decoder.eval()
    let output = decoder(
      try file.input("x"), try file.input("memory"), mask: file.optionalInput("mask"),
      memoryMask: file.optionalInput("memory_mask"), keyMask: file.optionalInput("key_mask"),
      memoryKeyMask: file.optionalInput("memory_key_mask"))
    return ReferenceResult(["output": output], of: decoder)
      .adding("self_weights", decoder.selfAttentionWeights)
      .adding("cross_weights", decoder.crossAttentionWeights)
  }

  private func transformer(_ file: ReferenceFile) throws -> ReferenceResult {
    let transformer = Transformer(
      hiddenSize: try dim("E"), numHeads: try dim("heads"), numEncoderLayers: try dim("encoders"),
      numDecoderLayers: try dim("decoders"), dimFeedforward: try dim("F"),
      normFirst: try has("norm_first"))
    transformer.loadStateDict(file.state)
    transformer.eval()
    let output = transformer(
      try file.input("source"), try file.input("target"),
      sourceMask: file.optionalInput("source_mask"), targetMask: file.optionalInput("target_mask"),
      memoryMask: file.optionalInput("memory_mask"),
      sourceKeyMask: file.optionalInput("source_key_mask"),
      targetKeyMask: file.optionalInput("target_key_mask"),
      memoryKeyMask: file.optionalInput("memory_key_mask"))
    return ReferenceResult(["output": output], of: transformer)
      .adding("encoder_weights", transformer.encoder.attentionWeights)
      .adding("self_weights", transformer.decoder.selfAttentionWeights)
      .adding("cross_weights", transformer.decoder.crossAttentionWeights)
  }

  private func languageModel(_ file: ReferenceFile) throws -> ReferenceResult {
    let kinds: [PositionKind] = [.learned, .sinusoidal, .rotary]
    let model = TransformerLanguageModel(
      vocabSize: try dim("V"), hiddenSize: try dim("E"), numHeads: try dim("heads"),
      numLayers: try dim("layers"), dimFeedforward: try dim("F"), maxLen: try dim("max_len"),
      positions: kinds[try dim("positions")], tieWeights: try has("tied"))
    model.loadStateDict(file.state)
    model.eval()
    let tokens = try file.input("tokens")
    let logits = model(tokens)
    let weights = model.attentionWeights
    let generated = model.generate(tokens, count: 4, temperature: 0)
    return ReferenceResult(["logits": logits, "generated": generated], of: model)
      .adding("weights", weights)
  }
}
