/// A markdown text in which some stretches (formulas, inline expressions) are replaced by a
/// placeholder, so that the markdown parser does not read their characters as markup.
///
/// A placeholder is `\u{E000}`, the stretch's index in decimal digits and `\u{E001}`; characters of
/// Unicode's private use area mean nothing to markdown. A stretch over several lines keeps their
/// number, so that lines found in the masked text are lines of the text itself.
package struct MaskedMarkdown {
  package let text: String
  package let originals: [String]

  /// Masks the stretches at these UTF-8 offsets; they are in order and do not overlap.
  package init(_ markdown: String, masking stretches: [Range<Int>]) {
    guard !stretches.isEmpty else {
      text = markdown
      originals = []
      return
    }
    let bytes = Array(markdown.utf8)
    var masked = ""
    var originals: [String] = []
    var at = 0
    for (index, stretch) in stretches.enumerated() {
      masked += String(decoding: bytes[at..<stretch.lowerBound], as: UTF8.self)
      masked += "\(Self.opening)\(index)\(Self.closing)"
      let original = bytes[stretch]
      for byte in original where byte == UInt8(ascii: "\n") {
        masked += "\n\(Self.filler)"
      }
      originals.append(String(decoding: original, as: UTF8.self))
      at = stretch.upperBound
    }
    masked += String(decoding: bytes[at...], as: UTF8.self)
    text = masked
    self.originals = originals
  }

  /// A piece of a text that the parser gave back: text as it is, or the stretch of an index.
  package enum Piece: Equatable {
    case text(String)
    case masked(Int)
  }

  /// Takes a text out of the parsed tree apart into text and masked stretches.
  package func pieces(of text: String) -> [Piece] {
    // Scalars, not characters: an accent behind a placeholder would join its last character.
    var pieces: [Piece] = []
    var plain = String.UnicodeScalarView()
    func endPlain() {
      if !plain.isEmpty { pieces.append(.text(String(plain))) }
      plain = String.UnicodeScalarView()
    }
    var rest = text.unicodeScalars[...]
    while let scalar = rest.first {
      if scalar == Self.opening, let end = rest.firstIndex(of: Self.closing),
        let index = Int(String(rest[rest.index(after: rest.startIndex)..<end])),
        originals.indices.contains(index)
      {
        endPlain()
        pieces.append(.masked(index))
        rest = rest[rest.index(after: end)...]
      } else {
        if originals.isEmpty || scalar != Self.filler { plain.append(scalar) }
        rest.removeFirst()
      }
    }
    endPlain()
    return pieces
  }

  /// The text with every placeholder replaced by what stood there.
  package func unmasked(_ text: String) -> String {
    pieces(of: text).map {
      switch $0 {
      case .text(let text): text
      case .masked(let index): originals[index]
      }
    }.joined()
  }

  private static let opening: Unicode.Scalar = "\u{E000}"
  private static let closing: Unicode.Scalar = "\u{E001}"
  private static let filler: Unicode.Scalar = "\u{E002}"
}
