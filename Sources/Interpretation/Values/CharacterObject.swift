internal import Memory

/// A `Character`.
package final class CharacterObject: ValueObject {
  package let character: Character

  package init(_ character: Character) { self.character = character }

  package override var text: String { String(character) }
  package override var debugText: String { character.debugDescription }

  package override func isEqual(to other: ValueObject) -> Bool {
    exactly(other, CharacterObject.self).map { $0.character == character } ?? false
  }

  package override func hash(into hasher: inout Hasher) { hasher.combine(character) }
}
