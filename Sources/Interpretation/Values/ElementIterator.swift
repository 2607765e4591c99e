internal import Memory

/// The elements of a sequence, one after the other.
final class ElementIterator: ValueObject {
  private let elements: Elements
  private let index: Unchecked<Int>
  let count: Int

  init(_ elements: Elements) {
    self.elements = elements
    count = elements.count
    index = Unchecked(0)
  }

  deinit { index.destroy() }

  func next() -> Value? {
    let place = index.value
    guard place < count else { return nil }
    index.value = place + 1
    return elements[place]
  }

  /// How many elements were given out.
  var passes: Int { index.value }
}
