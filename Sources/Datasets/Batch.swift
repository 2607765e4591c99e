public import Tensors

/// Sequences of different lengths as one tensor, the short ones filled up.
///
/// ```swift
/// let batch = Batch([[5, 6, 1], [7, 1]], padding: 2)
/// batch.tokens      // [[5, 6, 1], [7, 1, 2]]
/// batch.lengths     // [3, 2], for `validLens` and for packed recurrent layers
/// batch.keyMask     // [[true, true, true], [true, true, false]]
/// ```
public struct Batch: Sendable, CustomStringConvertible {
  /// The indices, as int64. Shape: `[batch, steps]`.
  public let tokens: Tensor
  /// How long each sequence is.
  public let lengths: [Int]
  /// True where a token stands, false where it is padding. Shape: `[batch, steps]`.
  public let keyMask: Tensor

  /// A batch of these sequences, as wide as the longest of them. No sequences at all, or a sequence
  /// without tokens, are refused: a row without keys has nothing to attend to.
  public init(_ sequences: [[Int]], padding: Int) {
    lengths = sequences.map(\.count)
    let steps = lengths.max() ?? 0
    guard lengths.allSatisfy({ $0 > 0 }), steps > 0 else {
      refuse(.emptySequence(at: lengths.firstIndex(of: 0)))
      (tokens, keyMask) = (.failed, .failed)
      return
    }
    tokens = Tensor(
      sequences.map { $0 + repeatElement(padding, count: steps - $0.count) }, dtype: .int64)
    keyMask = Tensor(lengths.map { length in (0..<steps).map { $0 < length } })
  }

  /// How many sequences there are.
  public var count: Int { lengths.count }

  /// The shape and the lengths.
  public var description: String { "Batch of \(tokens.shape), lengths \(lengths)" }
}

/// Source sequences and the target of each.
public struct PairBatch: Sendable, CustomStringConvertible {
  /// The sequences that a model reads.
  public let source: Batch
  /// The sequences that it is to write, each in the row of its source.
  public let target: Batch

  /// Both shapes.
  public var description: String {
    "PairBatch of \(source.tokens.shape) and \(target.tokens.shape)"
  }
}
