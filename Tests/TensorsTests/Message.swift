import Tensors

/// What the library says of a mistake.
func message(_ body: () -> Any) -> String {
  do {
    _ = try catchingErrors(body)
    return "no error"
  } catch {
    return "\(error)"
  }
}
