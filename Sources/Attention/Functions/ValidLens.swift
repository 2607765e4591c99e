import Tensors

/// Which of `keys` positions lie within the valid length.
///
/// - Shape: validLens `[batch]` gives `[batch, 1, keys]`; `[batch, queries]` gives
///   `[batch, queries, keys]`.
func validLensMask(
  _ validLens: Tensor, type: String, batch: Int, queries: Int, keys: Int
) -> Tensor {
  if validLens.isFailed { return validLens }
  let positions = Tensor.arange(keys)
  switch validLens.shape {
  case [batch]: return positions.lt(validLens.reshape(batch, 1, 1))
  case [batch, queries]: return positions.lt(validLens.unsqueeze(-1))
  default:
    return refuse(
      .validLensDoNotFit(type: type, found: validLens.shape, batch: batch, queries: queries))
  }
}

/// Nested lengths as a tensor. Rows of different lengths are refused.
func lengths(_ rows: [[Int]], type: String) -> Tensor {
  guard Set(rows.map(\.count)).count <= 1 else {
    return refuse(.raggedValidLens(type: type, counts: rows.map(\.count)))
  }
  return Tensor(rows, dtype: .int64)
}
