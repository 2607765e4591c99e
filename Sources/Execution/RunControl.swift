internal import Synchronization

/// How a run under way is stopped from outside: by a signal, or by a page that is closed.
package final class RunControl: Sendable {
  private let interrupted = Atomic<Bool>(false)
  private let handlers = Mutex<[Int: @Sendable () -> Void]>([:])
  private let nextHandler = Atomic<Int>(0)

  package init() {}

  package var isInterrupted: Bool { interrupted.load(ordering: .relaxed) }

  /// Stops what runs now and lets nothing more start. Reports of what ran so far are written.
  package func interrupt() {
    interrupted.store(true, ordering: .relaxed)
    for handler in handlers.withLock({ Array($0.values) }) { handler() }
  }

  /// Calls `handler` on an interrupt, at once when there was one already; forgotten by `remove`.
  func onInterrupt(_ handler: @escaping @Sendable () -> Void) -> Int {
    let id = nextHandler.add(1, ordering: .relaxed).newValue
    handlers.withLock { $0[id] = handler }
    if isInterrupted { handler() }
    return id
  }

  func remove(_ id: Int) {
    handlers.withLock { $0[id] = nil }
  }
}
