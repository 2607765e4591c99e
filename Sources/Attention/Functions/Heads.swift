import Tensors

/// The heads of each vector side by side in dimensions of their own, as a view.
///
/// - Shape: `[batch, steps, hidden]` to `[batch, heads, steps, hidden / heads]`.
func splitHeads(_ x: Tensor, _ numHeads: Int, of name: String) -> Tensor {
  if x.isFailed { return x }
  let heads = x.reshape(x.size(0), x.size(1), numHeads, x.size(2) / numHeads).transpose(1, 2)
  record("split heads of \(name)", heads)
  return heads
}

/// The heads of each vector one after another again.
///
/// - Shape: `[batch, heads, steps, width]` to `[batch, steps, heads · width]`.
func concatenateHeads(_ x: Tensor) -> Tensor {
  if x.isFailed { return x }
  let concatenated = x.transpose(1, 2).flatten(startDim: 2)
  record("concat", concatenated)
  return concatenated
}
