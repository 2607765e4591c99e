import Tensors

/// The second half of every attention system: softmax of the scores over the keys that `keyMask`
/// keeps, and the values averaged by it.
///
/// - Shape: scores `[batch, queries, keys]`, values `[batch, keys, hidden]`; context
///   `[batch, queries, hidden]`, weights as the scores.
func weightedSum(
  _ type: String, scores: Tensor, values: Tensor, keyMask: Tensor?
) -> (context: Tensor, weights: Tensor) {
  if scores.isFailed { return (.failed, .failed) }
  let keep = AttentionMasks(keyMask: keyMask).combined(scores: scores.shape, type: type)
  if let keep { record("mask", keep) }
  let weights = softmax(scores, keeping: keep, fill: .zero)
  record("weights", weights)
  let context = weights.matmul(values)
  record("context", context)
  return (context, weights)
}

/// Reports that `type` was asked for weights before its first call.
func noWeightsYet(_ type: String) -> Tensor { refuse(.noWeightsYet(type: type)) }
