/// A fixed number of values in memory of their own, which is read and written without the check for
/// overlapping access that properties of objects have. Whoever holds them destroys them.
package struct Slots<Element>: RandomAccessCollection {
  @usableFromInline package let base: UnsafeMutablePointer<Element>
  package let count: Int

  @inlinable
  package init(_ elements: some Collection<Element>) {
    count = elements.count
    base = .allocate(capacity: count)
    _ = UnsafeMutableBufferPointer(start: base, count: count).initialize(fromContentsOf: elements)
  }

  @inlinable
  package init(copying other: Slots) {
    count = other.count
    base = .allocate(capacity: count)
    base.initialize(from: other.base, count: count)
  }

  @inlinable
  package init(repeating element: Element, count: Int) {
    self.count = count
    base = .allocate(capacity: count)
    base.initialize(repeating: element, count: count)
  }

  /// Moves elements out of another place and leaves `filler` there.
  @inlinable
  package init(movedFrom place: UnsafeMutablePointer<Element>, count: Int, leaving filler: Element)
  {
    self.count = count
    base = .allocate(capacity: count)
    base.moveInitialize(from: place, count: count)
    place.initialize(repeating: filler, count: count)
  }

  @inlinable
  package func destroy() {
    base.deinitialize(count: count)
    base.deallocate()
  }

  @inlinable package var startIndex: Int { 0 }
  @inlinable package var endIndex: Int { count }

  @inlinable
  package subscript(index: Int) -> Element {
    @inline(__always) get { base[index] }
    @inline(__always) nonmutating set { base[index] = newValue }
  }

  /// Moves an element out and leaves `filler`.
  @inlinable @inline(__always)
  package func take(_ index: Int, leaving filler: Element) -> Element {
    let element = (base + index).move()
    (base + index).initialize(to: filler)
    return element
  }
}
