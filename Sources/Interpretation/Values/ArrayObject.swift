internal import Memory

/// An array; also every other sequence the language holds as one (a slice, the result of `zip`).
/// A value: whoever changes it first makes sure that nobody else holds it.
package final class ArrayObject: ValueObject {
  let storage: Unchecked<[Value]>
  /// The index of the first element: other than 0 in a slice.
  package let startIndex: Int
  /// Known to be an `ArraySlice`, where its static type is forgotten.
  let isSlice: Bool

  package var elements: [Value] {
    _read { yield storage.value }
    _modify { yield &storage.value }
  }

  package init(_ elements: [Value], startIndex: Int = 0, isSlice: Bool = false) {
    storage = Unchecked(elements)
    self.startIndex = startIndex
    self.isSlice = isSlice
  }

  deinit { storage.destroy() }

  package override var text: String {
    "[" + elements.map(\.debugText).joined(separator: ", ") + "]"
  }

  package override var debugText: String { isSlice ? "ArraySlice(\(text))" : text }

  package override func isEqual(to other: ValueObject) -> Bool {
    self === other || exactly(other, ArrayObject.self).map { $0.elements == elements } ?? false
  }

  package override func hash(into hasher: inout Hasher) { hasher.combine(elements) }
}
