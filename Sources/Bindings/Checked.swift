internal import Interpretation
internal import Tensors

/// Runs one call of the library, and throws what it reported: operations on tensors don't throw.
func checked<Result>(_ call: () throws -> Result) throws -> Result {
  do {
    guard let collector = ErrorCollector.current else { return try catchingErrors(call) }
    let result = try call()
    if let error = collector.first {
      collector.first = nil
      throw error
    }
    return result
  } catch let error as TensorError {
    throw RuntimeFailure(String(describing: error), help: error.help)
  }
}
