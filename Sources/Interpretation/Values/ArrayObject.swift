/// An array; also every other sequence the language holds as one (a slice, the result of `zip`).
/// A value: whoever changes it first makes sure that nobody else holds it.
package final class ArrayObject: ValueObject {
  package var elements: [Value]
  /// The index of the first element: other than 0 in a slice.
  package var startIndex: Int

  package init(_ elements: [Value], startIndex: Int = 0) {
    self.elements = elements
    self.startIndex = startIndex
  }

  package var text: String {
    "[" + elements.map(\.debugText).joined(separator: ", ") + "]"
  }

  package func isEqual(to other: AnyObject) -> Bool {
    self === other || (other as? ArrayObject).map { $0.elements == elements } ?? false
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(elements) }
}
