import Synchronization

/// Counts what the tensors made inside `measuring` cost: the multiplications of matrix products, each
/// with its addition, and the bytes of memory that are held at one time.
///
/// Outside a measurement that costs one relaxed load for each matrix product and each new memory.
package final class CostMeter: Sendable {
  @TaskLocal private static var current: CostMeter?
  private static let open = Atomic<Int>(0)

  private let products = Atomic<Int>(0)
  private let held = Atomic<Int>(0)
  private let peak = Atomic<Int>(0)

  package init() {}

  /// The meter of this thread's measurement, if there is one.
  package static var active: CostMeter? { open.load(ordering: .relaxed) == 0 ? nil : current }

  package func measuring<Result>(_ body: () throws -> Result) rethrows -> Result {
    Self.open.add(1, ordering: .relaxed)
    defer { Self.open.subtract(1, ordering: .relaxed) }
    return try Self.$current.withValue(self, operation: body)
  }

  /// The multiplications of all matrix products up to now.
  package var multiplyAdds: Int { products.load(ordering: .relaxed) }

  /// The most bytes that were held at one time since the last call.
  package func takePeak() -> Int {
    peak.exchange(held.load(ordering: .relaxed), ordering: .relaxed)
  }

  func multiplied(_ count: Int) { products.add(count, ordering: .relaxed) }

  func allocated(_ bytes: Int) {
    let now = held.add(bytes, ordering: .relaxed).newValue
    peak.max(now, ordering: .relaxed)
  }

  func freed(_ bytes: Int) { held.subtract(bytes, ordering: .relaxed) }
}
