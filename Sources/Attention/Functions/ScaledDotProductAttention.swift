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
/// to nothing gives 0, never NaN. A mask with negative numbers, such as PyTorch's of 0 and -inf, is
/// refused: nothing is added to the scores.
public func scaledDotProductAttention(
  _ queries: Tensor, _ keys: Tensor, _ values: Tensor, queryMask: Tensor? = nil,
  keyMask: Tensor? = nil, mask: Tensor? = nil, causal: Bool = false
) -> Tensor {
  ShapeRecorder.module("scaledDotProductAttention") {
    let type = "scaledDotProductAttention"
    let masks = AttentionMasks(
      queryMask: queryMask, keyMask: keyMask, mask: mask, causal: causal)
    return fusedContext(type, queries, keys, values, masks)
      ?? attend(type, queries, keys, values, masks).context
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
///
/// The weights are formed only where something needs them: a trace, or dropout. Otherwise they wait
/// until they are asked for.
func attend(
  _ type: String, _ queries: Tensor, _ keys: Tensor, _ values: Tensor, _ masks: AttentionMasks,
  fill: MaskFill = .zero, dropout: Dropout? = nil
) -> (context: Tensor, weights: AttentionWeights) {
  if mayFuse(masks, fill, dropout),
    let context = fusedContext(type, queries, keys, values, masks)
  {
    if context.isFailed { return (.failed, .known(.failed)) }
    return (context, .pending(type, queries.detach(), keys.detach(), heads: nil, masks))
  }
  let weights = maskedWeights(type, queries, keys, masks, fill: fill)
  if weights.isFailed || values.isFailed { return (.failed, .known(.failed)) }
  let named = Argument("values", values)
  let layout = "[batch, …, keys, width]"
  guard named.has(rank: keys.rank, layout, for: type),
    Argument("keys", keys).matches(named, along: -2, "the number of keys", for: type)
  else { return (.failed, .known(.failed)) }
  let context = (dropout?(weights) ?? weights).matmul(values)
  record("context", context)
  return (context, .known(weights.detach()))
}

/// The same with the heads of each vector side by side: they are told apart where they lie.
///
/// - Shape: queries `[batch, queries, heads · d]`, keys and values `[batch, keys, heads · d]`; the
///   context as queries, the weights `[batch, heads, queries, keys]`.
func attend(
  _ type: String, _ queries: Tensor, _ keys: Tensor, _ values: Tensor, numHeads: Int,
  _ masks: AttentionMasks, fill: MaskFill = .zero, dropout: Dropout? = nil
) -> (context: Tensor, weights: AttentionWeights) {
  if mayFuse(masks, fill, dropout), fit(queries, keys, values), queries.rank == 3 {
    let shape = queries.shape
    let limits = masks.limits(type) { [shape[0], numHeads, shape[1], keys.shape[1]] }
    guard let limits else { return (.failed, .known(.failed)) }
    let context = Tensor.attention(
      queries, keys, values, heads: numHeads,
      scale: 1 / Double(shape[2] / numHeads).squareRoot(), limits: limits)
    return (context, .pending(type, queries.detach(), keys.detach(), heads: numHeads, masks))
  }
  let (context, weights) = attend(
    type, splitHeads(queries, numHeads, of: "queries"), splitHeads(keys, numHeads, of: "keys"),
    splitHeads(values, numHeads, of: "values"), masks, fill: fill, dropout: dropout)
  return (concatenateHeads(context), weights)
}

/// The context by the fused kernels, which form no weights; nil if they do not take this call.
private func fusedContext(
  _ type: String, _ queries: Tensor, _ keys: Tensor, _ values: Tensor, _ masks: AttentionMasks
) -> Tensor? {
  guard !ShapeRecorder.isRecording, fit(queries, keys, values) else { return nil }
  let last = queries.rank - 1
  let limits = masks.limits(type) { Array(queries.shape[..<last]) + [keys.shape[last - 1]] }
  guard let limits else { return .failed }
  return Tensor.attention(
    queries, keys, values, scale: 1 / Double(queries.shape[last]).squareRoot(), limits: limits)
}

/// Whether no one needs the weights of this call while it runs.
private func mayFuse(_ masks: AttentionMasks, _ fill: MaskFill, _ dropout: Dropout?) -> Bool {
  !ShapeRecorder.isRecording && dropout?.isDropping != true && (fill == .zero || masks.isEmpty)
}

/// Whether the operands are what the fused kernels take. What does not fit together is left to the
/// plain way, which says what is wrong.
private func fit(_ queries: Tensor, _ keys: Tensor, _ values: Tensor) -> Bool {
  let rank = queries.rank
  return (rank == 3 || rank == 4) && keys.rank == rank && values.rank == rank
    && queries.dtype == .float32 && keys.dtype == .float32 && values.dtype == .float32
    && !queries.isMeta && !keys.isMeta && !values.isMeta
    && queries.shape[rank - 1] == keys.shape[rank - 1]
    && keys.shape[rank - 2] == values.shape[rank - 2]
    && queries.shape[0] == keys.shape[0] && keys.shape[0] == values.shape[0]
    && (rank == 3 || queries.shape[1] == keys.shape[1] && keys.shape[1] == values.shape[1])
}

func maskedWeights(
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
