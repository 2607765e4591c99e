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
  /// Whether no query attends to a key after its own place.
  var causal = false
  /// How many keys lie before the place of the first query.
  var past = 0
}

extension AttentionMasks {
  /// The masks as one of booleans that broadcasts to the scores, `[batch, …, queries, keys]`.
  ///
  /// Nil when nothing is masked, as for a causal query at the last key; a failed tensor when a mask
  /// does not fit.
  func combined(scores: [Int], type: String) -> Tensor? {
    var combined: Tensor?
    func add(_ part: Tensor) { combined = combined.map { $0.logicalAnd(part) } ?? part }
    if let queryMask {
      let dims = Array(scores.dropLast())
      add(aligned(queryMask, "queryMask", to: dims, scores: scores, type: type).unsqueeze(-1))
    }
    if let keyMask {
      let dims = Array(scores.dropLast(2) + scores.suffix(1))
      add(aligned(keyMask, "keyMask", to: dims, scores: scores, type: type).unsqueeze(-2))
    }
    if let mask { add(aligned(mask, "mask", to: scores, scores: scores, type: type)) }
    if causal, scores.count >= 2, past + 1 < scores[scores.count - 1] {
      let queries = Tensor.arange(past, past + scores[scores.count - 2]).unsqueeze(1)
      add(queries.ge(Tensor.arange(scores[scores.count - 1])))
    }
    return combined
  }
}

/// `mask` as booleans, with ones inserted after its first dimension until it has the rank of `dims`:
/// a mask of batch rows then covers every head.
private func aligned(
  _ mask: Tensor, _ name: String, to dims: [Int], scores: [Int], type: String
) -> Tensor {
  if mask.isFailed { return mask }
  let shape = mask.shape
  var full = shape
  let inner = name == "mask" ? 2 : 1
  let missing = dims.count - shape.count
  if missing > 0, shape.count >= inner {
    full.insert(
      contentsOf: Array(repeating: 1, count: missing), at: shape.count > inner ? 1 : 0)
  }
  let fits = full.count == dims.count && zip(full, dims).allSatisfy { $0 == $1 || $0 == 1 }
  guard fits else {
    return refuse(
      .maskDoesNotFit(type: type, mask: .init(name: name, shape: shape), weights: scores))
  }
  return mask.ne(0).reshape(full)
}
