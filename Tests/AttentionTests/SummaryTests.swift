import Attention
import Tensors
import Testing

/// What `summary` counts, held against numbers counted by hand.
struct SummaryTests {
  @Test func multiHeadAttention() {
    let (batch, steps, hidden, heads) = (2, 4, 100, 5)
    let model = MultiHeadAttention(hiddenSize: hidden, numHeads: heads, dropout: 0)
    let x = Tensor.randn(batch, steps, hidden)
    let summary = summary(model) { model(x, x, x) }
    let projection = batch * steps * hidden * hidden
    let scores = batch * steps * steps * hidden
    func cost(_ name: String) -> Int? { summary.rows.first { $0.name == name }?.multiplyAdds }
    for name in ["queries", "keys", "values"] {
      #expect(cost("projection of \(name)") == projection)
    }
    // QKᵀ and AV: every head of width hidden / heads, so heads cancel out.
    #expect(cost("scores") == scores)
    #expect(cost("weights") == 0)
    #expect(cost("context") == scores)
    #expect(cost("output") == projection)
    #expect(cost("MultiHeadAttention") == 4 * projection + 2 * scores)
    #expect(summary.multiplyAdds == 4 * 80_000 + 2 * 3_200)
    #expect(summary.parameters.first?.count == 4 * hidden * hidden)
    #expect(summary.parameters.dropFirst().map(\.count) == [10_000, 10_000, 10_000, 10_000])
  }

  @Test func aLinearLayersMemory() {
    let model = Linear(8, 16)
    let x = Tensor.zeros(4, 8)
    let summary = summary(model) { model(x) }
    #expect(summary.multiplyAdds == 4 * 8 * 16)
    // The product and the sum with the bias, each [4, 16] of 4 bytes, are held at one time.
    #expect(summary.peakBytes >= 4 * 16 * 4)
    #expect(summary.peakBytes <= 2 * 4 * 16 * 4 + 64)
    #expect(summary.parameters.first?.count == 8 * 16 + 16)
  }

  @Test func aStackOfLayersAddsUp() {
    let layer = TransformerEncoderLayer(
      hiddenSize: 8, numHeads: 2, dimFeedforward: 32, dropout: 0)
    let model = TransformerEncoder(layer, numLayers: 3)
    let x = Tensor.randn(1, 5, 8)
    let summary = summary(model) { model(x) }
    let attention = 4 * 5 * 8 * 8 + 2 * 5 * 5 * 8
    let feedForward = 2 * 5 * 8 * 32
    #expect(summary.multiplyAdds == 3 * (attention + feedForward))
    #expect("\(summary)".contains("multiply–adds"))
  }

  @Test func nothingIsCountedOutside() {
    let x = Tensor.ones(2, 2)
    let before = summary(Linear(1, 1)) { x }
    _ = x.matmul(x)
    #expect(before.multiplyAdds == 0)
    #expect(before.rows.isEmpty)
  }
}
