import Tensors

/// Whether query, keys and mask have the layout of the single-head systems; reported if not.
///
/// - Shape: query `[batch, queries, hidden]`, keys `[batch, keys, hidden]`.
func areQueryAndKeys(_ type: String, _ query: Tensor, _ keys: Tensor) -> Bool {
  if query.isFailed || keys.isFailed { return false }
  guard Argument("keys", keys).has(rank: 3, "[batch, keys, hidden]", for: type) else {
    return false
  }
  if query.rank == 2 {
    refuse(.queryWithoutSteps(type: type, shape: query.shape))
    return false
  }
  guard Argument("query", query).has(rank: 3, "[batch, queries, hidden]", for: type) else {
    return false
  }
  let batch = keys.size(0)
  if query.size(0) == 1, batch != 1, query.size(1) == batch {
    refuse(.queryIsRecurrentState(type: type, shape: query.shape, keys: keys.shape))
    return false
  }
  let (first, second) = (Argument("query", query), Argument("keys", keys))
  return first.matches(second, along: 0, "the batch", for: type)
    && first.matches(second, along: 2, "the hidden size", for: type)
}
