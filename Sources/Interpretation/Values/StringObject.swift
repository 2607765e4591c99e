/// A string or a part of one.
package final class StringObject: ValueObject {
  package var text: String

  package init(_ text: String) { self.text = text }

  package var debugText: String { text.debugDescription }

  package func isEqual(to other: AnyObject) -> Bool {
    (other as? StringObject).map { $0.text == text } ?? false
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(text) }
}

/// A `Character`.
package final class CharacterObject: ValueObject {
  package let character: Character

  package init(_ character: Character) { self.character = character }

  package var text: String { String(character) }
  package var debugText: String { character.debugDescription }

  package func isEqual(to other: AnyObject) -> Bool {
    (other as? CharacterObject).map { $0.character == character } ?? false
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(character) }
}
