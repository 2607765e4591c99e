import CKernels

/// Keeps the first mistake that operations report, in place of stopping the process.
///
/// Operations don't throw: they report a mistake and return a failed tensor. A host installs one
/// collector on its thread and reads and clears `first` after each call.
package final class ErrorCollector {
  /// The first mistake since it was last cleared.
  package var first: (any Error)?

  package init() {}

  /// The collector of the calling thread.
  package static var current: ErrorCollector? {
    ck_thread_slot(Int32(CK_SLOT_ERRORS)).map {
      Unmanaged<ErrorCollector>.fromOpaque($0).takeUnretainedValue()
    }
  }

  /// Makes this the calling thread's collector while `body` runs.
  package func collecting<T>(_ body: () throws -> T) rethrows -> T {
    try withSlot(CK_SLOT_ERRORS, holding: self, body)
  }

  /// Reports a mistake to the calling thread's collector. Without one the process stops with the
  /// message, as it does for an index outside one of Swift's own arrays.
  package static func report(_ error: any Error) {
    guard let collector = current else {
      let help = (error as? any LibraryError)?.help.map { "\n  = help: \($0)" } ?? ""
      fatalError("\(error)\(help)")
    }
    if collector.first == nil { collector.first = error }
  }
}

/// Runs `body` and throws the first mistake that an operation in it reported.
///
/// Operations on tensors don't throw. Without this function a mistake stops the process.
public func catchingErrors<T>(_ body: () throws -> T) throws -> T {
  let collector = ErrorCollector()
  let result = try collector.collecting(body)
  if let error = collector.first { throw error }
  return result
}

/// Reports a mistake and returns a failed tensor, which every further operation passes on.
package func fail(_ error: any Error) -> Tensor {
  if !(error is FailedOperand) { ErrorCollector.report(error) }
  return Tensor.failed
}

/// The boundary of the public operations: computes a tensor, or reports why it cannot.
@inline(__always)
package func reporting(_ body: () throws -> Tensor) -> Tensor {
  do { return try body() } catch { return fail(error) }
}

/// The same for operations that return several tensors; `otherwise` stands in for them.
@inline(__always)
package func reporting<T>(_ otherwise: @autoclosure () -> T, _ body: () throws -> T) -> T {
  do {
    return try body()
  } catch {
    _ = fail(error)
    return otherwise()
  }
}

/// Runs `body` on tensors that have a shape but no data: whatever is created in it holds none.
package func withoutData<T>(_ body: () throws -> T) rethrows -> T {
  try withSlot(CK_SLOT_META, holding: UnsafeMutableRawPointer(bitPattern: 1), body)
}

/// Whether the calling thread's tensors have no data.
package var isWithoutData: Bool { ck_thread_slot(Int32(CK_SLOT_META)) != nil }

/// Runs `body` on tensors with data, also inside `withoutData`: for numbers that the program wrote.
package func withData<T>(_ body: () throws -> T) rethrows -> T {
  try withSlot(CK_SLOT_META, holding: nil, body)
}
