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

/// The UTF-8 of a text: `utf8`.
package final class BytesObject: ValueObject {
  let bytes: [UInt8]

  init(_ bytes: some Sequence<UInt8>) { self.bytes = Array(bytes) }

  package override var text: String { String(decoding: bytes, as: UTF8.self) }

  package override func isEqual(to other: ValueObject) -> Bool {
    exactly(other, BytesObject.self).map { $0.bytes == bytes } ?? false
  }

  package override func hash(into hasher: inout Hasher) { hasher.combine(bytes) }
}
