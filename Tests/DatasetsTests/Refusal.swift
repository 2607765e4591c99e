import Tensors

/// The message of the mistake that `body` reports; nil if it reports none.
func refusal<T>(_ body: () throws -> T) -> String? {
  do {
    _ = try catchingErrors(body)
    return nil
  } catch {
    return "\(error)"
  }
}
