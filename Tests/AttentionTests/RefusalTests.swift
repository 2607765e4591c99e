import Attention
import Tensors
import Testing

/// What the attention systems refuse, and what they say.
@Suite struct RefusalTests {
  func mistake(_ body: () -> Void) -> String? {
    let collector = ErrorCollector()
    collector.collecting(body)
    return collector.first.map { error in
      "\(error)" + ((error as? any LibraryError)?.help.map { " [\($0)]" } ?? "")
    }
  }

  @Test func headsMustDivideTheHiddenSize() {
    #expect(
      mistake { _ = MultiHeadAttention(hiddenSize: 100, numHeads: 3) }
        == "MultiHeadAttention: hiddenSize 100 is not divisible by numHeads 3 "
        + "[numHeads can be 1, 2, 4, 5, 10, 20, 25, 50, 100]")
  }

  @Test func aMaskIsNotAddedToTheScores() {
    let x = Tensor.randn(1, 3, 4)
    let added = Tensor.full([3, 3], -.infinity).triu(diagonal: 1)
    #expect(
      mistake { _ = scaledDotProductAttention(x, x, x, mask: added) }
        == "scaledDotProductAttention: mask holds negative numbers; it is not added to the scores "
        + "[true or nonzero = may attend; of PyTorch's mask of 0 and -inf: mask.eq(0)]")
    let same = scaledDotProductAttention(x, x, x, mask: added.eq(0))
    #expect(same.allClose(scaledDotProductAttention(x, x, x, causal: true)))
  }

  @Test func noModelHasAMillionLayers() {
    #expect(
      mistake { _ = GRU(2, 2, numLayers: 1_000_000_000) }
        == "GRU: numLayers must be at most 10000, not 1000000000")
    #expect(
      mistake { _ = PerHeadMultiHeadAttention(hiddenSize: 1 << 20, numHeads: 1 << 20) }
        == "PerHeadMultiHeadAttention: numHeads must be at most 10000, not 1048576")
  }

  @Test func aRecurrentStateIsNoQuery() {
    #expect(
      mistake { _ = DotProductAttention()(Tensor.ones(1, 2, 8), Tensor.ones(2, 7, 8)) }
        == "DotProductAttention: query [1, 2, 8] is a recurrent state [1, batch, hidden]; "
        + "keys [2, 7, 8] need [batch, queries, hidden] "
        + "[exchange the first two dimensions: query.transpose(0, 1)]")
  }

  @Test func whatIsRefusedIsRefusedOnceAndByName() {
    let wrong: [(String, () -> Void)] = [
      (
        "DotProductAttention",
        { _ = DotProductAttention()(Tensor.ones(2, 8), Tensor.ones(2, 7, 8)) }
      ),
      (
        "AdditiveAttention",
        { _ = AdditiveAttention(hiddenSize: 4)(Tensor.ones(1, 1, 5), Tensor.ones(1, 2, 5)) }
      ),
      (
        "PositionalEncoding",
        { _ = PositionalEncoding(hiddenSize: 4, dropout: 0, maxLen: 3)(Tensor.ones(1, 5, 4)) }
      ),
      ("GatedSelfAttention", { _ = GatedSelfAttention(hiddenSize: 5, numHeads: 2) }),
    ]
    for (name, body) in wrong {
      #expect(mistake(body)?.hasPrefix(name + ": ") == true, "\(name)")
    }
  }
}
