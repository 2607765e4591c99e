import Tensors

/// Which of `keys` positions lie within the valid length.
///
/// - Shape: validLens `[batch]` gives `[batch, 1, keys]`; `[batch, queries]` gives
///   `[batch, queries, keys]`.
func validLensMask(
  _ validLens: Tensor, type: String, batch: Int, queries: Int, keys: Int
) -> Tensor {
  let checked = checkedLengths(
    validLens, type: type, batch: batch, queries: queries, keys: keys)
  if checked.isFailed { return checked }
  let perRow = checked.rank == 1
  return Tensor.arange(keys).lt(perRow ? checked.reshape(batch, 1, 1) : checked.unsqueeze(-1))
}

/// Valid lengths, `[batch]` or `[batch, queries]`, as they are.
///
/// A length beyond the keys is refused, where d2l's text takes it as no mask: it comes from lengths
/// of other rows, or counted before the keys were cut. So is a negative one, or a fraction.
func checkedLengths(
  _ validLens: Tensor, type: String, batch: Int, queries: Int, keys: Int
) -> Tensor {
  if validLens.isFailed { return validLens }
  guard validLens.shape == [batch] || validLens.shape == [batch, queries] else {
    return refuse(
      .validLensDoNotFit(type: type, found: validLens.shape, batch: batch, queries: queries))
  }
  guard areLengths(validLens, "validLens", of: "keys", atLeast: 0, atMost: keys, for: type) else {
    return .failed
  }
  return validLens
}

/// Which steps of each row lie within its length. Shape: lengths `[batch]`, result `[batch, steps]`.
///
/// Lengths below 1 or beyond the steps are refused, as by PyTorch's `pack_padded_sequence`.
func stepsMask(_ lengths: Tensor, type: String, batch: Int, steps: Int) -> Tensor {
  if lengths.isFailed { return lengths }
  guard lengths.shape == [batch] else {
    return refuse(
      .wrongShape(type: type, argument: "lengths", expected: "[\(batch)]", found: lengths.shape))
  }
  guard areLengths(lengths, "lengths", of: "steps", atLeast: 1, atMost: steps, for: type) else {
    return .failed
  }
  return Tensor.arange(steps).lt(lengths.unsqueeze(1))
}

/// Whether all are whole numbers within the bounds; the first that is not is reported. Lengths
/// without data are taken on trust.
func areLengths(
  _ lengths: Tensor, _ argument: String, of what: String, atLeast least: Int, atMost most: Int,
  for type: String
) -> Bool {
  if lengths.isMeta { return true }
  let allowed = Double(least)...Double(max(least, most))
  for value in withData({ lengths.toArray() })
  where !allowed.contains(value) || value != value.rounded() {
    refuse(
      .lengthOutOfRange(
        type: type, argument: argument, value: value, least: least, most: most, what: what))
    return false
  }
  return true
}

/// Nested lengths as a tensor. Rows of different lengths are refused.
func lengths(_ rows: [[Int]], type: String) -> Tensor {
  guard Set(rows.map(\.count)).count <= 1 else {
    return refuse(.raggedValidLens(type: type, counts: rows.map(\.count)))
  }
  return withData { Tensor(rows, dtype: .int64) }
}

/// Lengths as a tensor with data, so that they are checked even where nothing is computed.
func lengths(_ all: [Int]) -> Tensor {
  withData { Tensor(all, dtype: .int64) }
}
