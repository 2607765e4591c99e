import CKernels

/// Whether the calling thread records how gradients flow.
enum GradientMode {
  @inline(__always)
  static var isOn: Bool { ck_thread_slot(Int32(CK_SLOT_NO_GRADIENTS)) == nil }
}

/// Runs `body` without recording: what it computes requires no gradient. Faster, and the place to
/// change a tensor that requires one. PyTorch name: `torch.no_grad`.
@discardableResult
public func noGrad<Result>(_ body: () throws -> Result) rethrows -> Result {
  try withSlot(CK_SLOT_NO_GRADIENTS, holding: UnsafeMutableRawPointer(bitPattern: 1), body)
}
