import CKernels

/// Runs `body` while a slot of the calling thread holds this.
@inline(__always)
func withSlot<T>(
  _ slot: Int, holding content: UnsafeMutableRawPointer?, _ body: () throws -> T
) rethrows -> T {
  let previous = ck_thread_slot(Int32(slot))
  ck_set_thread_slot(Int32(slot), content)
  defer { ck_set_thread_slot(Int32(slot), previous) }
  return try body()
}

/// Runs `body` while a slot of the calling thread refers to this object.
@inline(__always)
func withSlot<T>(
  _ slot: Int, holding object: AnyObject, _ body: () throws -> T
) rethrows -> T {
  try withExtendedLifetime(object) {
    try withSlot(slot, holding: Unmanaged.passUnretained(object).toOpaque(), body)
  }
}
