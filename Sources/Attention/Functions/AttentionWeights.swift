import Tensors

/// The weights of a module's last call. A fused call forms none: they are computed from what it saw
/// when someone asks for them.
enum AttentionWeights {
  case known(Tensor)
  /// Queries and keys without their record; with `heads`, the heads side by side.
  case pending(String, Tensor, Tensor, heads: Int?, AttentionMasks)

  /// The weights. Shape: `[batch, …, queries, keys]`.
  var value: Tensor {
    mutating get {
      guard case .pending(let type, let queries, let keys, let heads, let masks) = self else {
        guard case .known(let weights) = self else { return .failed }
        return weights
      }
      let weights = ShapeRecorder.withoutRecording {
        noGrad {
          func split(_ x: Tensor) -> Tensor { heads.map { splitHeads(x, $0, of: "") } ?? x }
          return maskedWeights(type, split(queries), split(keys), masks)
        }
      }
      self = .known(weights)
      return weights
    }
  }
}
