/// A value that does not fit a machine word: what it shows and what makes it equal to another.
package class ValueObject {
  init() {}

  /// What `print` and interpolation show.
  package var text: String { "" }
  /// What is shown inside a collection: strings in quotes.
  package var debugText: String { text }
  /// Structural equality; the other may be of any class.
  package func isEqual(to other: ValueObject) -> Bool { self === other }
  package func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}
