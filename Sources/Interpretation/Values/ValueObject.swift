/// A value that does not fit a machine word: what it shows and what makes it equal to another.
package protocol ValueObject: AnyObject {
  /// What `print` and interpolation show.
  var text: String { get }
  /// What is shown inside a collection: strings in quotes.
  var debugText: String { get }
  /// Structural equality; the other may be of any class.
  func isEqual(to other: AnyObject) -> Bool
  func hash(into hasher: inout Hasher)
}

extension ValueObject {
  package var debugText: String { text }
}
