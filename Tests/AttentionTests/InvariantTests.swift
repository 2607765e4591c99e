import Attention
import Tensors
import Testing

/// What holds for attention weights of every system, whatever the shapes.
@Suite struct InvariantTests {
  static let shapes = [(1, 1, 1, 4), (2, 3, 5, 6), (3, 7, 2, 8), (1, 9, 9, 2)]

  func isDistribution(_ weights: Tensor) -> Bool {
    weights.sum(dim: -1).allClose(Tensor.onesLike(weights.sum(dim: -1)), atol: 1e-5)
  }

  @Test(arguments: shapes) func rowsSumToOne(shape: (Int, Int, Int, Int)) {
    let (batch, queries, keys, hidden) = shape
    let q = Tensor.randn(batch, queries, hidden)
    let k = Tensor.randn(batch, keys, hidden)
    #expect(isDistribution(DotProductAttention()(q, k).weights))
    #expect(isDistribution(AdditiveAttention(hiddenSize: hidden)(q, k).weights))
    #expect(isDistribution(attentionWeights(q, k)))
    let heads = MultiHeadAttention(hiddenSize: hidden, numHeads: 2 <= hidden ? 2 : 1, dropout: 0)
    let output = heads(q, k, k)
    #expect(output.shape == [batch, queries, hidden])
    #expect(isDistribution(heads.attentionWeights))
  }

  @Test(arguments: shapes) func aMaskedKeyGetsExactlyNothing(shape: (Int, Int, Int, Int)) {
    let (batch, queries, keys, hidden) = shape
    guard keys > 1 else { return }
    let q = Tensor.randn(batch, queries, hidden)
    let k = Tensor.randn(batch, keys, hidden)
    let row = (0..<keys).map { $0 < keys - 1 }
    let mask = Tensor(row).unsqueeze(0).expand(batch, keys)
    let weights = attentionWeights(q, k, keyMask: mask)
    #expect(weights[0..., 0..., -1].abs().max().item() == 0)
    #expect(isDistribution(weights))
  }

  @Test func aFullyMaskedRowGivesZeros() {
    let x = Tensor.randn(2, 3, 4)
    let nothing = Tensor.zeros(2, 3).eq(1)
    let weights = attentionWeights(x, x, keyMask: nothing)
    #expect(weights.abs().max().item() == 0)
    #expect(scaledDotProductAttention(x, x, x, keyMask: nothing).abs().max().item() == 0)
  }

  @Test func causalWeightsLookBackOnly() {
    let x = Tensor.randn(1, 5, 4)
    let weights = attentionWeights(x, x, causal: true)[0]
    for query in 0..<4 { #expect(weights[query, (query + 1)...].abs().max().item() == 0) }
  }

  @Test func lengthsMaskKeysOfTheirRow() {
    let x = Tensor.randn(2, 4, 6)
    let attention = MultiHeadAttention(hiddenSize: 6, numHeads: 3, dropout: 0)
    _ = attention(x, x, x, validLens: [3, 2])
    let weights = attention.attentionWeights.reshape(2, 3, 4, 4)
    #expect(weights[0, 0..., 0..., 3].abs().max().item() == 0)
    #expect(weights[1, 0..., 0..., 2...].abs().max().item() == 0)
  }

  /// Given the words it chose itself, a teacher-forced decoder says the same again.
  @Test(arguments: [AttentionKind.none, .dot, .additive])
  func aReplayedDecoderSaysTheSame(kind: AttentionKind) {
    let decoder = AttnDecoderRNN(hiddenSize: 8, outputSize: 7, attention: kind, dropout: 0)
    let (keys, state) = (Tensor.randn(3, 5, 8), Tensor.randn(1, 3, 8))
    let greedy = decoder(keys, state, maxLength: 6)
    let replayed = decoder(keys, state, target: greedy.outputs.argmax(dim: -1))
    #expect((greedy.outputs - replayed.outputs).abs().max().item() < 1e-6)
    #expect((greedy.hidden - replayed.hidden).abs().max().item() < 1e-6)
  }
}
