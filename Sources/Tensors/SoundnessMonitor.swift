import CKernels

/// Remembers the first operation of a thread that made NaN or infinity, for a host that tells where
/// they come from, and has masked scores noted with their storage.
///
/// For the first, only operations that can make them of finite numbers are looked at: division,
/// powers, roots, exponentials and logarithms.
package final class SoundnessMonitor {
  /// The operation's name, such as "/" or "log".
  package private(set) var origin: String?

  package init() {}

  /// Makes this the calling thread's monitor while `body` runs.
  package func watching<T>(_ body: () throws -> T) rethrows -> T {
    try withSlot(CK_SLOT_SOUNDNESS, holding: self, body)
  }

  @inline(__always)
  static func note(_ operation: String, _ result: Tensor) {
    if let slot = ck_thread_slot(Int32(CK_SLOT_SOUNDNESS)) {
      Unmanaged<SoundnessMonitor>.fromOpaque(slot).takeUnretainedValue().look(operation, result)
    }
  }

  private func look(_ operation: String, _ result: Tensor) {
    if origin == nil, !result.isSound { origin = operation }
  }
}

extension Tensor {
  /// Whether all numbers are finite, or minus infinity, as in a mask; true for other types than
  /// float32, without data, and where a look would take long.
  package var isSound: Bool {
    guard dtype == .float32, count <= 1 << 22 else { return true }
    return withFloats(isSoundBuffer) ?? true
  }
}

private func isSoundBuffer(_ numbers: UnsafeBufferPointer<Float>) -> Bool {
  // x · 0 is 0 for every finite number, and NaN for all others.
  var sums = SIMD16<Float>(repeating: 0)
  var index = 0
  if let base = numbers.baseAddress {
    while index + 16 <= numbers.count {
      sums += UnsafeRawPointer(base + index).loadUnaligned(as: SIMD16<Float>.self) * 0
      index += 16
    }
  }
  let rest = numbers[index...].reduce(0) { $0 + $1 * 0 }
  if sums.sum() + rest == 0 { return true }
  return numbers.allSatisfy { $0.isFinite || $0 == -.infinity }
}
