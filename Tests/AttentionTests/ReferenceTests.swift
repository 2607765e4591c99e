import Testing

/// Every system and module against every case of PyTorch's reference numbers: outputs and gradients.
struct ReferenceTests {
  @Test(arguments: ReferenceCase.all)
  func everyOutputAndGradientMatches(_ reference: ReferenceCase) throws {
    for comparison in try reference.comparisons() {
      #expect(
        comparison.error <= comparison.tolerance,
        "\(reference.id) \(comparison.name): off by \(comparison.error)")
    }
  }

  /// The whole manifest is there, and the table of how close each system comes.
  @Test func everySystemIsCovered() throws {
    var lines = [row("system", "cases", "outputs", "÷ tolerance", "gradients", "÷ tolerance")]
    let systems = Dictionary(grouping: ReferenceCase.all, by: \.system)
    for (system, cases) in systems.sorted(by: { $0.key < $1.key }) {
      let comparisons = try cases.flatMap { try $0.comparisons() }
      let (gradients, outputs) = (
        comparisons.filter(\.isGradient), comparisons.filter { !$0.isGradient }
      )
      lines.append(
        row(
          system, "\(cases.count)", "\(outputs.count)", short(outputs.map(\.ratio).max() ?? 0),
          "\(gradients.count)", short(gradients.map(\.ratio).max() ?? 0)))
    }
    lines.append("\(ReferenceCase.all.count) cases")
    print(lines.joined(separator: "\n"))
    #expect(
      systems.mapValues(\.count) == [
        "additive_attention": 12, "attn_decoder": 24, "d2l_multi_head_attention": 16,
        "dot_attention": 12, "gated_self_attention": 9, "gru": 3, "multi_head_attention": 12,
        "positional_encoding": 3, "sdpa": 21, "softmax": 1,
        "decoder_layer": 3, "encoder_layer": 6, "feed_forward": 2, "gru_layers": 8,
        "language_model": 5, "layer_norm": 7, "learned_positions": 1, "packed_attention": 7,
        "rotary": 4, "transformer": 3, "transformer_decoder": 1, "transformer_encoder": 2,
      ])
  }

  private func row(_ columns: String...) -> String {
    zip(columns, [26, 7, 9, 13, 11, 12]).map { text, width in
      text + String(repeating: " ", count: max(width - text.count, 1))
    }.joined()
  }

  /// Three significant digits.
  private func short(_ number: Double) -> String {
    guard number > 0, number.isFinite else { return "\(number)" }
    var exponent = 0
    var mantissa = number
    while mantissa < 1 {
      mantissa *= 10
      exponent -= 1
    }
    mantissa = (mantissa * 100).rounded() / 100
    return exponent < -3 ? "\(mantissa)e\(exponent)" : "\((number * 1000).rounded() / 1000)"
  }
}
