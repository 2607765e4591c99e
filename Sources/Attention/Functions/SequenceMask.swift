public import Tensors

/// Replaces what lies beyond the valid length of each row by `value`. (d2l: `sequence_mask`.)
///
/// - Shape: x `[batch, steps, …]`, validLens `[batch]`, result as x.
///
/// A length beyond the steps, negative or with a fraction is refused.
public func sequenceMask(_ x: Tensor, validLens: Tensor, value: Double = 0) -> Tensor {
  if x.isFailed || validLens.isFailed { return .failed }
  guard x.rank >= 2 else {
    return refuse(
      .wrongShape(
        type: "sequenceMask", argument: "x", expected: "[batch, steps, …]", found: x.shape))
  }
  guard validLens.shape == [x.size(0)] else {
    return refuse(
      .wrongShape(
        type: "sequenceMask", argument: "validLens", expected: "[\(x.size(0))]",
        found: validLens.shape))
  }
  guard
    areLengths(
      validLens, "validLens", of: "steps", atLeast: 0, atMost: x.size(1), for: "sequenceMask")
  else { return .failed }
  let beyond = Tensor.arange(x.size(1)).ge(validLens.unsqueeze(1))
  let full = [x.size(0), x.size(1)] + Array(repeating: 1, count: x.rank - 2)
  return x.maskedFill(beyond.reshape(full), value)
}

/// Replaces what lies beyond the valid length of each row by `value`.
public func sequenceMask(_ x: Tensor, validLens: [Int], value: Double = 0) -> Tensor {
  sequenceMask(x, validLens: lengths(validLens), value: value)
}
