internal import Interpretation
internal import Tensors

/// Runs one call of the library, and throws what it reported: operations on tensors don't throw.
/// What a throwing function of the library throws is marked as such: a `catch` may take it.
func checked<Result>(_ call: () throws -> Result) throws -> Result {
  guard let collector = ErrorCollector.current else {
    do { return try catchingErrors(call) } catch { throw failure(from: error) }
  }
  let result: Result
  do {
    result = try call()
  } catch {
    guard var failure = failure(from: error) as? RuntimeFailure else { throw error }
    failure.isThrown = true
    throw failure
  }
  if let error = collector.first {
    collector.first = nil
    throw failure(from: error)
  }
  return result
}

/// Runs a closure of the program that the library calls as one that cannot throw: what it throws is
/// reported, and `checked` throws it when the library returns.
func attempt(_ body: () throws -> Void) {
  do { try body() } catch { ErrorCollector.report(error) }
}

/// The same for a closure that makes a tensor.
func attemptedTensor(_ body: () throws -> Tensor) -> Tensor {
  reporting(body)
}

/// The same for a closure that computes a number. The library may keep it: it does not keep the
/// program that it belongs to.
func attemptedNumber(
  in context: (any NativeContext)?, _ body: (any NativeContext) throws -> Double
) -> Double {
  guard let context else { return .nan }
  do { return try body(context) } catch { ErrorCollector.report(error) }
  return .nan
}

/// An error of the library in the words that the interpreter shows; any other error as it is.
private func failure(from error: any Error) -> any Error {
  guard let mistake = error as? any LibraryError else { return error }
  return RuntimeFailure(mistake.description, help: mistake.help, cause: error)
}
