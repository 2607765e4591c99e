/// A citation in prose, as pandoc writes it: `[@vaswani2017, p. 3; @bahdanau2015]`, or `@vaswani2017`
/// as a part of the sentence.
package struct Citation: Equatable, Sendable {
  /// As it is written, brackets included.
  package var text: String
  package var keys: [String]
  /// UTF-8 offsets in the text.
  package var offsets: Range<Int>

  /// All citations of `markdown` outside code and formulas.
  package static func all(in markdown: String) -> [Citation] {
    guard markdown.utf8.contains(UInt8(ascii: "@")) else { return [] }
    let skipped = CodeStretches.codeAndFormulas(in: markdown)
    return all(inPlain: Array(markdown.utf8)).filter { citation in
      !skipped.contains { $0.overlaps(citation.offsets) }
    }
  }

  /// A stretch of text that markdown has found to be text.
  package enum Piece: Equatable {
    case text(String)
    case citation(String)
  }

  package static func pieces(of text: String) -> [Piece] {
    let bytes = Array(text.utf8)
    var pieces: [Piece] = []
    var at = 0
    for citation in all(inPlain: bytes) {
      if at < citation.offsets.lowerBound {
        pieces.append(
          .text(String(decoding: bytes[at..<citation.offsets.lowerBound], as: UTF8.self)))
      }
      pieces.append(.citation(citation.text))
      at = citation.offsets.upperBound
    }
    if at < bytes.count { pieces.append(.text(String(decoding: bytes[at...], as: UTF8.self))) }
    return pieces
  }

  private static func all(inPlain bytes: [UInt8]) -> [Citation] {
    var found: [Citation] = []
    var at = 0
    while at < bytes.count {
      if bytes[at] == UInt8(ascii: "["), let end = closingBracket(bytes, from: at) {
        let next = end < bytes.count ? bytes[end] : 0
        if next == UInt8(ascii: "(") || next == UInt8(ascii: ":") {
          // The text of a link, or the name of one.
          at = end
          continue
        }
        let keys = keys(in: bytes[at..<end]).map(\.key)
        if !keys.isEmpty {
          found.append(citation(bytes, at..<end, keys))
          at = end
          continue
        }
      } else if bytes[at] == UInt8(ascii: "@"),
        let key = keys(in: bytes[max(0, at - 1)...]).first, key.offsets.lowerBound == at
      {
        found.append(citation(bytes, key.offsets, [key.key]))
        at = key.offsets.upperBound
        continue
      }
      at += 1
    }
    return found
  }

  private static func citation(
    _ bytes: [UInt8], _ offsets: Range<Int>, _ keys: [String]
  ) -> Citation {
    Citation(
      text: String(decoding: bytes[offsets], as: UTF8.self), keys: keys, offsets: offsets)
  }

  /// The end of a bracket in one line without others in it.
  private static func closingBracket(_ bytes: [UInt8], from start: Int) -> Int? {
    for at in (start + 1)..<bytes.count {
      switch bytes[at] {
      case UInt8(ascii: "["), UInt8(ascii: "\n"): return nil
      case UInt8(ascii: "]"): return at + 1
      default: break
      }
    }
    return nil
  }

  private static func keys(in bytes: ArraySlice<UInt8>) -> [(key: String, offsets: Range<Int>)] {
    var found: [(key: String, offsets: Range<Int>)] = []
    for at in bytes.indices where bytes[at] == UInt8(ascii: "@") {
      if at > bytes.startIndex {
        let before = bytes[at - 1]
        if CrossReference.isWord(before) || before == UInt8(ascii: "\\") { continue }
      }
      var end = at + 1
      while end < bytes.endIndex, isKey(bytes[end]) { end += 1 }
      while end > at + 1, !CrossReference.isLetterOrDigit(bytes[end - 1]) { end -= 1 }
      let key = String(decoding: bytes[(at + 1)..<end], as: UTF8.self)
      guard !key.isEmpty, CrossReference.Kind(ofLabel: key) == nil else { continue }
      found.append((key, at..<end))
    }
    return found
  }

  private static func isKey(_ byte: UInt8) -> Bool {
    CrossReference.isWord(byte) || [UInt8](":.-/".utf8).contains(byte)
  }
}
