import Synchronization

/// A value that another thread gives.
final class Answer<Value: Sendable>: Sendable {
  private let given = Mutex<Value?>(nil)

  func set(_ value: Value) { given.withLock { $0 = value } }

  func value(otherwise: () -> Value) -> Value { given.withLock { $0 } ?? otherwise() }
}
