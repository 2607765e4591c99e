/// One value in memory of its own, which is read and written without the check for overlapping
/// access that properties of objects have. Whoever holds it destroys it.
package struct Unchecked<Value> {
  @usableFromInline package let place: UnsafeMutablePointer<Value>

  @inlinable
  package init(_ value: Value) {
    place = .allocate(capacity: 1)
    place.initialize(to: value)
  }

  @inlinable package var value: Value {
    @inline(__always) unsafeAddress { UnsafePointer(place) }
    @inline(__always) nonmutating unsafeMutableAddress { place }
  }

  @inlinable
  package func destroy() {
    place.deinitialize(count: 1)
    place.deallocate()
  }

  /// Moves the value out and leaves `filler`.
  @inlinable @inline(__always)
  package func take(leaving filler: Value) -> Value {
    let value = place.move()
    place.initialize(to: filler)
    return value
  }
}
