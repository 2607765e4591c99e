import Tensors

extension AttentionError {
  var description: String { message }
}

/// Reports why a module refuses, and returns the failed tensor that the call gives instead.
@discardableResult
func refuse(_ error: AttentionError) -> Tensor { fail(error) }
