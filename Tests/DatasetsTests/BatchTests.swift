import Datasets
import Tensors
import Testing

struct BatchTests {
  private let pairs = (0..<10).map { SentencePair(source: "\($0)", target: "\($0) !") }

  private var data: PairDataset {
    PairDataset(
      pairs, source: Vocabulary(pairs.map { tokenize($0.source) }),
      target: Vocabulary(pairs.map { tokenize($0.target) }))
  }

  @Test func shortSequencesAreFilledUp() {
    let batch = Batch([[5, 6, 1], [7, 1]], padding: 2)
    #expect(batch.tokens.shape == [2, 3] && batch.tokens.dtype == .int64)
    #expect(batch.tokens.ints == [5, 6, 1, 7, 1, 2])
    #expect(batch.lengths == [3, 2] && batch.count == 2)
    #expect(batch.keyMask.shape == [2, 3])
    #expect(batch.keyMask.bools == [true, true, true, true, true, false])
    #expect("\(batch)" == "Batch of [2, 3], lengths [3, 2]")
  }

  @Test func emptySequencesAreRefused() {
    #expect(refusal { Batch([], padding: 0) } == "Batch: there are no sequences")
    #expect(refusal { Batch([[1], []], padding: 0) } == "Batch: sequence 1 has no tokens")
  }

  @Test func sentencesEndInTheirEnd() {
    #expect(data.count == 10)
    #expect(data.sources[3] == [7, 1])
    #expect(data.targets[3].suffix(2) == [4, 1])
    #expect("\(data)" == "PairDataset of 10 pairs, up to 2 and 3 tokens")
  }

  @Test func inOrderTheLastBatchIsSmaller() {
    let batches = data.batches(size: 4, shuffle: false)
    #expect(batches.map(\.source.count) == [4, 4, 2])
    #expect(batches[1].source.tokens.ints == [8, 1, 9, 1, 10, 1, 11, 1])
    #expect("\(batches[2])" == "PairBatch of [2, 2] and [2, 3]")
    #expect(data.batches(size: 4, dropLast: true).count == 2)
    #expect(
      PairDataset([], source: Vocabulary([]), target: Vocabulary([])).batches(size: 4).isEmpty)
  }

  /// `torch.manual_seed(0); torch.randperm(10)`.
  private let order = [4, 1, 7, 5, 3, 9, 0, 8, 6, 2]

  @Test func theOrderIsThatOfPyTorch() {
    let batches = data.batches(size: 10, generator: Generator(seed: 0))
    #expect(batches.first?.source.tokens[0..., 0].ints.map { $0 - 4 } == order)
    #expect(shuffled(Array(0..<10), generator: Generator(seed: 0)) == order)
    let (train, test) = trainTestSplit(
      Array(0..<10), testFraction: 0.3, generator: Generator(seed: 0))
    #expect(train == Array(order.dropLast(3)) && test == Array(order.suffix(3)))
  }

  @Test func aNewOrderAtEveryCall() {
    let generator = Generator(seed: 0)
    let first = shuffled(Array(0..<50), generator: generator)
    #expect(shuffled(Array(0..<50), generator: generator) != first)
    #expect(first.sorted() == Array(0..<50))
  }

  @Test func impossibleSizesAreRefused() {
    #expect(refusal { data.batches(size: 0) } == "batches: size must be at least 1, not 0")
    #expect(refusal { data.batch([3, 10]) } == "batch: there is no pair 10 among 10")
    #expect(
      refusal { trainTestSplit([1], testFraction: .nan) }
        == "trainTestSplit: testFraction must lie between 0 and 1, not nan")
  }

  @Test func targetsAreTheTokensAfterTheInputs() {
    let (inputs, targets) = randomWindows(
      Array(0..<100), size: 8, length: 5, generator: Generator(seed: 3))
    #expect(inputs.shape == [8, 5] && targets.shape == [8, 5])
    #expect((inputs + 1).ints == targets.ints)
    #expect(randomWindows([1, 2, 3], size: 1, length: 2).targets.ints == [2, 3])
    #expect(
      refusal { randomWindows([1, 2], size: 1, length: 2) }
        == "randomWindows: a text of 2 tokens has no 2 with one after them")
    #expect(
      refusal { randomWindows([1, 2], size: 1, length: 0) }
        == "randomWindows: length must be at least 1, not 0")
  }
}
