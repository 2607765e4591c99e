import Attention
import Tensors
import Testing

extension ReferenceCase {
  /// Runs the system of the case on its inputs and parameters.
  func results(_ file: ReferenceFile) throws -> ReferenceResult {
    switch system {
    case "dot_attention": try dotProductAttention(file)
    case "additive_attention": try additiveAttention(file)
    case "attn_decoder": try attentionDecoder(file)
    case "sdpa": try scaledDotProduct(file)
    case "multi_head_attention": try perHeadMultiHeadAttention(file)
    case "gated_self_attention": try gatedSelfAttention(file)
    case "d2l_multi_head_attention": try multiHeadAttention(file)
    case "positional_encoding": try positionalEncoding(file)
    case "gru", "gru_layers": try gru(file)
    case "softmax": try softmax(file)
    default: try moduleResults(file)
    }
  }

  private func dotProductAttention(_ file: ReferenceFile) throws -> ReferenceResult {
    let (context, weights) = DotProductAttention()(
      try file.input("query"), try file.input("keys"), keyMask: file.optionalInput("key_mask"))
    return ReferenceResult(["output": context, "weights": weights])
  }

  private func additiveAttention(_ file: ReferenceFile) throws -> ReferenceResult {
    let attention = AdditiveAttention(hiddenSize: try dim("H"))
    attention.loadStateDict(file.state)
    let (context, weights) = attention(
      try file.input("query"), try file.input("keys"), keyMask: file.optionalInput("key_mask"))
    return ReferenceResult(["output": context, "weights": weights], of: attention)
  }

  private func attentionDecoder(_ file: ReferenceFile) throws -> ReferenceResult {
    let kinds: [String: AttentionKind] = ["none": .none, "dot": .dot, "additive": .additive]
    let decoder = AttnDecoderRNN(
      hiddenSize: try dim("H"), outputSize: try dim("V"),
      attention: try #require(kinds[attention ?? ""]))
    decoder.loadStateDict(file.state)
    decoder.eval()
    let (outputs, hidden, weights) = decoder(
      try file.input("encoder_outputs"), try file.input("encoder_hidden"),
      target: mode == "teacher" ? try file.input("target") : nil, maxLength: try dim("L"),
      keyMask: file.optionalInput("key_mask"))
    var results = ["output": outputs, "hidden": hidden, "tokens": outputs.argmax(dim: -1)]
    results["weights"] = weights
    return ReferenceResult(results, of: decoder)
  }

  private func scaledDotProduct(_ file: ReferenceFile) throws -> ReferenceResult {
    let (query, key) = (try file.input("query"), try file.input("key"))
    let (queryMask, keyMask) = (file.optionalInput("query_mask"), file.optionalInput("key_mask"))
    let mask = file.optionalInput("mask")
    return ReferenceResult([
      "output": scaledDotProductAttention(
        query, key, try file.input("value"), queryMask: queryMask, keyMask: keyMask, mask: mask),
      "weights": attentionWeights(
        query, key, queryMask: queryMask, keyMask: keyMask, mask: mask),
    ])
  }

  private func perHeadMultiHeadAttention(_ file: ReferenceFile) throws -> ReferenceResult {
    let attention = PerHeadMultiHeadAttention(
      hiddenSize: try dim("E"), numHeads: try dim("heads"))
    attention.loadStateDict(file.state)
    let x = file.optionalInput("x")
    let output = attention(
      try x ?? file.input("query"), try x ?? file.input("key"), try x ?? file.input("value"),
      queryMask: file.optionalInput("query_mask"), keyMask: file.optionalInput("key_mask"))
    return ReferenceResult(
      ["output": output, "weights": attention.attentionWeights], of: attention)
  }

  private func gatedSelfAttention(_ file: ReferenceFile) throws -> ReferenceResult {
    let gates: [String: GateKind] = ["none": .none, "output": .output, "highway": .highway]
    let attention = GatedSelfAttention(
      hiddenSize: try dim("E"), numHeads: try dim("heads"),
      gate: try #require(gates[gate ?? ""]))
    attention.loadStateDict(file.state)
    let output = attention(
      try file.input("x"), queryMask: file.optionalInput("query_mask"),
      keyMask: file.optionalInput("key_mask"), mask: file.optionalInput("mask"))
    var results = ["output": output, "weights": attention.attentionWeights]
    if attention.gate != .none { results["gate"] = attention.gateValues }
    return ReferenceResult(results, of: attention)
  }

  private func multiHeadAttention(_ file: ReferenceFile) throws -> ReferenceResult {
    let attention = MultiHeadAttention(
      hiddenSize: try dim("num_hiddens"), numHeads: try dim("heads"), dropout: 0.5,
      querySize: dims["query_size"], keySize: dims["key_size"], valueSize: dims["value_size"],
      fill: fill == "zero" ? .zero : .d2l)
    attention.loadStateDict(file.state)
    attention.eval()
    let output = attention(
      try file.input("queries"), try file.input("keys"), try file.input("values"),
      validLens: file.optionalInput("valid_lens"))
    return ReferenceResult(
      ["output": output, "weights": attention.attentionWeights], of: attention)
  }

  private func positionalEncoding(_ file: ReferenceFile) throws -> ReferenceResult {
    let encoding = PositionalEncoding(
      hiddenSize: try dim("num_hiddens"), maxLen: try dim("max_len"))
    let rows = try file.input("rows").toArray().map { encoding.P[0, Int($0)] }
    return ReferenceResult([
      "P": encoding.P[0..., 0..<(try dim("steps"))], "P_rows": stack(rows),
      "output": encoding(try file.input("X")),
    ])
  }

  private func gru(_ file: ReferenceFile) throws -> ReferenceResult {
    let gru = GRU(
      try dim("I"), try dim("H"), numLayers: dims["layers"] ?? 1, bias: dims["bias"] != 0,
      batchFirst: dims["batch_first"] != 0, bidirectional: dims["bidirectional"] == 1)
    gru.loadStateDict(file.state)
    let (output, hidden) = gru(
      try file.input("x"), file.optionalInput("h0"), lengths: file.optionalInput("lengths"))
    return ReferenceResult(["output": output, "hidden": hidden], of: gru)
  }

  private func softmax(_ file: ReferenceFile) throws -> ReferenceResult {
    let x = try file.input("x")
    return ReferenceResult([
      "output": x.softmax(dim: -1), "log_softmax": x.logSoftmax(dim: -1),
    ])
  }
}
