internal import Memory

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
