public import Tensors

/// What a masked softmax gives a row whose keys are all masked.
public enum MaskFill: Sendable {
  /// Weight 0 everywhere: such a query attends to nothing.
  case zero
  /// d2l's: masked scores become −1e6, so such a row is uniform over the masked keys.
  case d2l
}

/// Softmax over the last dimension of the entries that `mask` keeps; masked entries are exactly 0.
/// (d2l: `masked_softmax`.)
///
/// - Shape: scores `[…, queries, keys]`, mask broadcastable to them, true or nonzero = keep.
public func maskedSoftmax(_ scores: Tensor, mask: Tensor, fill: MaskFill = .zero) -> Tensor {
  softmax(scores, keeping: mask.ne(0), fill: fill)
}

/// Softmax over the last dimension of the first `validLens` entries. (d2l: `masked_softmax`.)
///
/// - Shape: scores `[batch, queries, keys]`; one length for each batch row, `[batch]`, or for each
///   query, `[batch, queries]`.
public func maskedSoftmax(
  _ scores: Tensor, validLens: Tensor, fill: MaskFill = .zero
) -> Tensor {
  guard Argument("scores", scores).has(rank: 3, "[batch, queries, keys]", for: "maskedSoftmax")
  else { return .failed }
  let keep = validLensMask(
    validLens, type: "maskedSoftmax", batch: scores.size(0), queries: scores.size(1),
    keys: scores.size(2))
  return softmax(scores, keeping: keep, fill: fill)
}

/// Softmax over the first `validLens` entries, one length for each batch row.
public func maskedSoftmax(
  _ scores: Tensor, validLens: [Int], fill: MaskFill = .zero
) -> Tensor {
  maskedSoftmax(scores, validLens: lengths(validLens), fill: fill)
}

/// Softmax over the first `validLens` entries, one length for each query of each batch row.
public func maskedSoftmax(
  _ scores: Tensor, validLens: [[Int]], fill: MaskFill = .zero
) -> Tensor {
  maskedSoftmax(
    scores, validLens: lengths(validLens, type: "maskedSoftmax"), fill: fill)
}

/// The softmax every attention system uses; without a mask, over all keys.
func softmax(_ scores: Tensor, keeping keep: Tensor?, fill: MaskFill) -> Tensor {
  guard let keep else { return scores.softmax(dim: -1) }
  return switch fill {
  case .zero: scores.softmax(dim: -1, mask: keep)
  case .d2l: scores.maskedFill(keep.logicalNot(), -1e6).softmax(dim: -1)
  }
}
