public import Tensors

/// Sentence pairs as indices, ready to be trained on in batches.
///
/// Each sentence ends in `<eos>`, as in PyTorch's translation tutorial; a decoder starts from `<sos>`
/// by itself.
///
/// ```swift
/// let data = PairDataset(pairs, source: letters, target: digits, by: .character)
/// for batch in data.batches(size: 32) {
///   let (encoded, state) = encoder(batch.source.tokens)
///   let (outputs, _, _) = decoder(
///     encoded, state, target: batch.target.tokens, keyMask: batch.source.keyMask)
/// }
/// ```
public struct PairDataset: Sendable, CustomStringConvertible {
  /// The indices of each source sentence.
  public let sources: [[Int]]
  /// The indices of each target sentence.
  public let targets: [[Int]]
  private let sourcePadding: Int
  private let targetPadding: Int

  /// The pairs' tokens, in words or in characters, by the indices of two vocabularies.
  public init(
    _ pairs: [SentencePair], source: Vocabulary, target: Vocabulary, by kind: TokenKind = .word
  ) {
    sources = pairs.map { source.encode(tokenize($0.source, by: kind)) + [source.eos] }
    targets = pairs.map { target.encode(tokenize($0.target, by: kind)) + [target.eos] }
    sourcePadding = source.pad
    targetPadding = target.pad
  }

  /// How many pairs there are.
  public var count: Int { sources.count }

  /// All pairs in batches of `size`; the last one may be smaller, unless it is to be dropped.
  ///
  /// Shuffled, the pairs come in the order of `Tensor.randperm(count)`, which is PyTorch's: a new one
  /// at every call, the same for the same seed.
  public func batches(
    size: Int, shuffle: Bool = true, dropLast: Bool = false, generator: Generator? = nil
  ) -> [PairBatch] {
    guard size > 0 else {
      refuse(.notPositive(function: "batches", argument: "size", value: size))
      return []
    }
    let order = shuffle ? Tensor.randperm(count, generator: generator).ints : Array(0..<count)
    let end = dropLast ? count - count % size : count
    return stride(from: 0, to: end, by: size).map { start in
      batch(Array(order[start..<min(start + size, end)]))
    }
  }

  /// The pairs at these places as one batch.
  public func batch(_ places: [Int]) -> PairBatch {
    if let place = places.first(where: { !sources.indices.contains($0) }) {
      refuse(.noSuchPair(place, count: count))
    }
    let known = places.filter(sources.indices.contains)
    return PairBatch(
      source: Batch(known.map { sources[$0] }, padding: sourcePadding),
      target: Batch(known.map { targets[$0] }, padding: targetPadding))
  }

  /// How many pairs, and how long they get.
  public var description: String {
    let (source, target) = (sources.map(\.count).max() ?? 0, targets.map(\.count).max() ?? 0)
    return "PairDataset of \(count) pairs, up to \(source) and \(target) tokens"
  }
}
