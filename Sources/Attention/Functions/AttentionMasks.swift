import Tensors

/// What limits which keys a query may attend to: the AND of all that is given, true or nonzero = may
/// attend.
struct AttentionMasks {
  /// The queries that attend at all. Shape: `[batch, queries]`.
  var queryMask: Tensor?
  /// The keys that can be attended to. Shape: `[batch, keys]`.
  var keyMask: Tensor?
  /// The pairs that may attend. Shape: `[queries, keys]`, `[batch, queries, keys]` or
  /// `[batch, heads, queries, keys]`.
  var mask: Tensor?
  /// How many keys count, from the first on; checked. Shape: `[batch]` or `[batch, queries]`.
  var validLens: Tensor?
  /// Whether no query attends to a key after its own place.
  var causal = false
  /// How many keys lie before the place of the first query.
  var past = 0
}

extension AttentionMasks {
  /// Whether every query may attend to every key.
  var isEmpty: Bool {
    queryMask == nil && keyMask == nil && mask == nil && validLens == nil && !causal
  }

  /// The masks as the fused kernels take them; nil when one does not fit.
  ///
  /// - Shape: scores `[batch, queries, keys]` or `[batch, heads, queries, keys]`.
  func limits(_ type: String, scores: () -> [Int]) -> AttentionLimits? {
    var limits = AttentionLimits(causal: causal, past: past, lengths: validLens)
    if validLens?.isFailed == true { return nil }
    if queryMask == nil, keyMask == nil, mask == nil { return limits }
    let scores = scores()
    guard let mask = given(scores: scores, type: type), !mask.isFailed else { return nil }
    limits.mask = scores.count == 3 && mask.rank == 3 ? mask.unsqueeze(1) : mask
    return limits
  }

  /// The masks as one of booleans that broadcasts to the scores, `[batch, …, queries, keys]`.
  ///
  /// Nil when nothing is masked, as for a causal query at the last key; a failed tensor when a mask
  /// does not fit.
  func combined(scores: [Int], type: String) -> Tensor? {
    var combined = given(scores: scores, type: type)
    func add(_ part: Tensor) { combined = combined.map { $0.logicalAnd(part) } ?? part }
    if let validLens {
      let ones = Array(repeating: 1, count: scores.count - 1 - validLens.rank)
      let lengths = validLens.reshape(
        [validLens.size(0)] + ones + Array(validLens.shape.dropFirst()) + [1])
      add(Tensor.arange(scores[scores.count - 1]).lt(lengths))
    }
    if causal, scores.count >= 2, past + 1 < scores[scores.count - 1] {
      let queries = Tensor.arange(past, past + scores[scores.count - 2]).unsqueeze(1)
      add(queries.ge(Tensor.arange(scores[scores.count - 1])))
    }
    return combined
  }

  /// The three masks of booleans as one.
  private func given(scores: [Int], type: String) -> Tensor? {
    var combined: Tensor?
    func add(_ mask: Tensor?, _ name: String, without dim: Int?) {
      guard let mask else { return }
      let part = aligned(mask, name, without: dim, scores: scores, type: type)
      combined = combined.map { $0.logicalAnd(part) } ?? part
    }
    add(queryMask, "queryMask", without: -1)
    add(keyMask, "keyMask", without: -2)
    add(mask, "mask", without: nil)
    return combined
  }
}

/// `mask` as booleans that broadcast to the scores. It gets the dimension of these that it is without,
/// and ones after its first dimension until it has their rank: a mask of batch rows then covers every
/// head.
private func aligned(
  _ mask: Tensor, _ name: String, without dim: Int?, scores: [Int], type: String
) -> Tensor {
  if mask.isFailed { return mask }
  let shape = mask.shape
  var full = shape
  let (rank, inner) = dim == nil ? (scores.count, 2) : (scores.count - 1, 1)
  if rank > shape.count, shape.count >= inner {
    full.insert(
      contentsOf: repeatElement(1, count: rank - shape.count), at: shape.count > inner ? 1 : 0)
  }
  var fits = full.count == rank
  if let dim, fits { full.insert(1, at: scores.count + dim) }
  fits = fits && zip(full, scores).allSatisfy { $0 == $1 || $0 == 1 }
  guard fits else {
    return refuse(
      .maskDoesNotFit(type: type, mask: .init(name: name, shape: shape), weights: scores))
  }
  if mask.dtype.isFloatingPoint, !mask.isMeta, mask.lt(0).any().item() != 0 {
    return refuse(.additiveMask(type: type, mask: name))
  }
  let kept = mask.dtype == .bool ? mask : mask.ne(0)
  return full == shape ? kept : kept.reshape(full)
}
