// swift-format-ignore-file: AmbiguousTrailingClosureOverload

// Notebooks can call the overloads without a type parameter; programs need the other, too.
import CKernels

/// Whether the calling thread records how gradients flow.
enum GradientMode {
  @inline(__always)
  static var isOn: Bool { ck_thread_slot(Int32(CK_SLOT_NO_GRADIENTS)) == nil }
}

/// Runs `body` without recording: what it computes requires no gradient. Faster, and the place to
/// change a tensor that requires one. PyTorch name: `torch.no_grad`.
public func noGrad(_ body: () throws -> Void) rethrows {
  try withoutGradients(body)
}

/// Computes a tensor without recording: it requires no gradient.
public func noGrad(_ body: () throws -> Tensor) rethrows -> Tensor {
  try withoutGradients(body)
}

/// Computes anything without recording.
public func noGrad<Result>(_ body: () throws -> Result) rethrows -> Result {
  try withoutGradients(body)
}

private func withoutGradients<Result>(_ body: () throws -> Result) rethrows -> Result {
  let previous = ck_thread_slot(Int32(CK_SLOT_NO_GRADIENTS))
  ck_set_thread_slot(Int32(CK_SLOT_NO_GRADIENTS), UnsafeMutableRawPointer(bitPattern: 1))
  defer { ck_set_thread_slot(Int32(CK_SLOT_NO_GRADIENTS), previous) }
  return try body()
}
