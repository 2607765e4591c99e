/// How much memory large tensors of the running code may take.
///
/// A host that runs code it did not write sets it; then a tensor that would go beyond it is refused
/// before the memory is asked for.
package enum MemoryBudget {
  /// Says whether so many bytes more may be taken.
  @TaskLocal private static var mayTake: (@Sendable (Int) -> Bool)?

  /// Lets `mayTake` decide while `body` runs.
  package static func governed<T>(
    by mayTake: @escaping @Sendable (Int) -> Bool, _ body: () throws -> T
  ) rethrows -> T {
    try $mayTake.withValue(mayTake, operation: body)
  }

  static func allows(_ bytes: Int) -> Bool { mayTake?(bytes) ?? true }
}
