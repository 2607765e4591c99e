import CKernels

/// Counts the training steps of a thread, for a host that shows how training goes on.
///
/// A step is a `backward()` from one number, which is taken to be the loss.
package final class TrainingMonitor {
  package private(set) var steps = 0
  /// The loss of the last step.
  package private(set) var loss: Double?

  package init() {}

  /// Makes this the calling thread's monitor while `body` runs.
  package func watching<T>(_ body: () throws -> T) rethrows -> T {
    try withSlot(CK_SLOT_TRAINING, holding: self, body)
  }

  static func noteStep(loss: Tensor) {
    guard let slot = ck_thread_slot(Int32(CK_SLOT_TRAINING)), !loss.isMeta else { return }
    let monitor = Unmanaged<TrainingMonitor>.fromOpaque(slot).takeUnretainedValue()
    monitor.steps += 1
    monitor.loss = loss.item()
  }
}
