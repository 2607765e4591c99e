import CKernels

/// Runs `body` for every task of 0 ..< tasks, each once and in any order, on several threads where
/// that pays.
///
/// What a task computes must not depend on who runs it, so that results are the same for any number
/// of threads. A task should take some 20 to 1,000 µs: between tasks the thread looks whether it has
/// to stop.
///
/// - Parameter nanoseconds: about how long all tasks take on one thread.
/// - Throws: `OperationCancelled` if the calling thread's `Cancellation` says so; then some tasks have
///   not run.
package func inParallel(
  _ tasks: Int, nanoseconds: Int, _ operation: String, _ body: @Sendable (Int) -> Void
) throws {
  let stop = Cancellation.stopOfThread
  let threads = min(tasks, nanoseconds / leastShare, Int(ck_thread_count()))
  withoutActuallyEscaping(body) { body in
    withUnsafePointer(to: body) { place in
      ck_run_tasks(
        Int32(threads), Int64(tasks),
        { place, task in place?.assumingMemoryBound(to: Task.self).pointee(Int(task)) },
        UnsafeMutableRawPointer(mutating: place), stop)
    }
  }
  // A long task may have ended early, and threads that stop leave the task they took undone.
  if let stop, ck_must_stop(stop) != 0 { throw OperationCancelled(operation: operation) }
}

private typealias Task = @Sendable (Int) -> Void

/// The work, in nanoseconds, with which a helper that is awake is worth its place.
private let leastShare = 10_000

/// Stops long operations of a thread from another thread, or at a deadline.
///
/// A host that runs other people's programs installs one on the thread that runs them. A matrix
/// product, an elementwise operation or a reduction of rows that is stopped reports
/// `OperationCancelled` and gives a failed tensor.
///
///     let cancellation = Cancellation()
///     cancellation.setDeadline(.now + .seconds(60))
///     cancellation.governing { … }        // on the thread that computes
///     cancellation.cancel()               // on any other thread
package final class Cancellation: Sendable {
  private nonisolated(unsafe) let stop: UnsafeMutablePointer<ck_stop>

  package init() {
    stop = .allocate(capacity: 1)
    stop.initialize(to: ck_stop(raised: 0, deadline: 0))
  }

  deinit { stop.deallocate() }

  /// Stops the operations of the thread, now and until `reset()`.
  package func cancel() { ck_raise(stop, 1) }

  /// Lets operations run again.
  package func reset() { ck_raise(stop, 0) }

  /// Stops operations after this time; nil for never.
  package func setDeadline(_ deadline: ContinuousClock.Instant?) {
    guard let deadline else { return ck_set_deadline(stop, 0) }
    let (seconds, attoseconds) = (deadline - .now).components
    let left = min(max(Double(seconds) + Double(attoseconds) * 1e-18, 0), 1e9)
    ck_set_deadline(stop, ck_now() + Int64(left * 1e9))
  }

  /// Lets this stop the calling thread's operations while `body` runs.
  package func governing<T>(_ body: () throws -> T) rethrows -> T {
    try withExtendedLifetime(self) {
      try withSlot(CK_SLOT_STOP, holding: UnsafeMutableRawPointer(stop), body)
    }
  }

  static var stopOfThread: UnsafeMutablePointer<ck_stop>? {
    ck_thread_slot(Int32(CK_SLOT_STOP))?.assumingMemoryBound(to: ck_stop.self)
  }
}

/// An operation stopped by the thread's `Cancellation` before its end.
package struct OperationCancelled: LibraryError, Equatable {
  package let operation: String

  package init(operation: String) { self.operation = operation }

  package var description: String { "\(operation): stopped before its end" }
  package var help: String? { nil }
}
