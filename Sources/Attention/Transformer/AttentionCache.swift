import Tensors

/// The keys and values that one attention has seen. Shape: each `[batch, steps, hidden]`.
final class AttentionCache {
  private var steps: (keys: Tensor, values: Tensor)?

  var keys: Tensor { steps?.keys ?? .failed }
  var values: Tensor { steps?.values ?? .failed }
  var length: Int { steps?.keys.size(1) ?? 0 }
  var batch: Int? { steps?.keys.size(0) }

  func append(keys: Tensor, values: Tensor) {
    guard let (pastKeys, pastValues) = steps else {
      steps = (keys, values)
      return
    }
    steps = (cat([pastKeys, keys], dim: 1), cat([pastValues, values], dim: 1))
  }
}
