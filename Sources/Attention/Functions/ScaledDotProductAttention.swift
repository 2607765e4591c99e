public import Tensors

/// Scaled dot-product attention: softmax(Q·Kᵀ/√d)·V over the keys each query may attend to.
/// (Vaswani et al. 2017, equation 1; PyTorch: `F.scaled_dot_product_attention`.)
///
/// - Shape: queries `[batch, …, queries, d]`, keys `[batch, …, keys, d]`,
///   values `[batch, …, keys, width]`; result `[batch, …, queries, width]`.
/// - Parameters:
///   - queryMask: `[batch, queries]`, the queries that attend at all.
///   - keyMask: `[batch, keys]`, the keys that can be attended to.
///   - mask: `[queries, keys]` or `[batch, queries, keys]`, the pairs that may attend.
///   - causal: no query attends to a key after its own position.
///
/// True or nonzero = may attend; what counts is the AND of every mask given. A query that may attend
/// to nothing gives 0, never NaN.
public func scaledDotProductAttention(
  _ queries: Tensor, _ keys: Tensor, _ values: Tensor, queryMask: Tensor? = nil,
  keyMask: Tensor? = nil, mask: Tensor? = nil, causal: Bool = false
) -> Tensor {
  ShapeRecorder.module("scaledDotProductAttention") {
    attend(
      "scaledDotProductAttention", queries, keys, values,
      AttentionMasks(queryMask: queryMask, keyMask: keyMask, mask: mask, causal: causal)
    ).context
  }
}

/// The weights of ``scaledDotProductAttention``: each row sums to 1, or is 0 where the query may
/// attend to nothing.
///
/// - Shape: queries `[batch, …, queries, d]`, keys `[batch, …, keys, d]`; result
///   `[batch, …, queries, keys]`.
public func attentionWeights(
  _ queries: Tensor, _ keys: Tensor, queryMask: Tensor? = nil, keyMask: Tensor? = nil,
  mask: Tensor? = nil, causal: Bool = false
) -> Tensor {
  ShapeRecorder.module("attentionWeights") {
    maskedWeights(
      "attentionWeights", queries, keys,
      AttentionMasks(queryMask: queryMask, keyMask: keyMask, mask: mask, causal: causal))
  }
}

/// Attention for the modules: refusals name `type`, and the weights may drop out.
func attend(
  _ type: String, _ queries: Tensor, _ keys: Tensor, _ values: Tensor, _ masks: AttentionMasks,
  fill: MaskFill = .zero, dropout: Dropout? = nil
) -> (context: Tensor, weights: Tensor) {
  let weights = maskedWeights(type, queries, keys, masks, fill: fill)
  if weights.isFailed || values.isFailed { return (.failed, .failed) }
  let named = Argument("values", values)
  let layout = "[batch, …, keys, width]"
  guard named.has(rank: keys.rank, layout, for: type),
    Argument("keys", keys).matches(named, along: -2, "the number of keys", for: type)
  else { return (.failed, .failed) }
  let context = (dropout?(weights) ?? weights).matmul(values)
  record("context", context)
  return (context, weights)
}

private func maskedWeights(
  _ type: String, _ queries: Tensor, _ keys: Tensor, _ masks: AttentionMasks,
  fill: MaskFill = .zero
) -> Tensor {
  if queries.isFailed || keys.isFailed { return .failed }
  let (query, key) = (Argument("queries", queries), Argument("keys", keys))
  guard queries.rank >= 2 else {
    return refuse(
      .wrongShape(
        type: type, argument: "queries", expected: "[batch, …, queries, d]", found: queries.shape))
  }
  guard key.has(rank: queries.rank, "of the queries' rank, [batch, …, keys, d]", for: type),
    query.matches(key, along: -1, "the width d", for: type)
  else { return .failed }
  let scores = queries.matmul(keys.transpose(-2, -1)) / Double(queries.size(-1)).squareRoot()
  if scores.isFailed { return scores }
  record("scores", scores)
  let keep = masks.combined(scores: scores.shape, type: type)
  if let keep { record("mask", keep) }
  let weights = softmax(scores, keeping: keep, fill: fill)
  record("weights", weights)
  return weights
}
