/// A reference in prose to something that has a label: `@fig-heads`, as Quarto writes it.
package struct CrossReference: Equatable, Sendable {
  /// What a label names, told by its first letters.
  package enum Kind: String, CaseIterable, Sendable {
    case figure = "fig"
    case table = "tbl"
    case equation = "eq"
    case section = "sec"
    case listing = "lst"

    package init?(ofLabel label: some StringProtocol) {
      guard let dash = label.firstIndex(of: "-") else { return nil }
      self.init(rawValue: String(label[..<dash]))
    }
  }

  package var label: String
  /// UTF-8 offsets in the text, the `@` included.
  package var offsets: Range<Int>

  /// All references of `markdown` outside code and formulas.
  package static func all(in markdown: String) -> [CrossReference] {
    guard markdown.utf8.contains(UInt8(ascii: "@")) else { return [] }
    let bytes = Array(markdown.utf8)
    let skipped = CodeStretches.codeAndFormulas(in: markdown)
    return all(inPlain: bytes).filter { reference in
      !skipped.contains { $0.overlaps(reference.offsets) }
    }
  }

  /// A stretch of text that markdown has found to be text.
  package enum Piece: Equatable {
    case text(String)
    case reference(String)
  }

  package static func pieces(of text: String) -> [Piece] {
    let bytes = Array(text.utf8)
    let found = bytes.contains(UInt8(ascii: "@")) ? all(inPlain: bytes) : []
    guard !found.isEmpty else { return [.text(text)] }
    var pieces: [Piece] = []
    var at = 0
    for reference in found {
      if at < reference.offsets.lowerBound {
        pieces.append(
          .text(String(decoding: bytes[at..<reference.offsets.lowerBound], as: UTF8.self)))
      }
      pieces.append(.reference(reference.label))
      at = reference.offsets.upperBound
    }
    if at < bytes.count { pieces.append(.text(String(decoding: bytes[at...], as: UTF8.self))) }
    return pieces
  }

  private static func all(inPlain bytes: [UInt8]) -> [CrossReference] {
    var found: [CrossReference] = []
    for (start, byte) in bytes.enumerated() where byte == UInt8(ascii: "@") {
      if start > 0, isWord(bytes[start - 1]) || bytes[start - 1] == UInt8(ascii: "\\") { continue }
      var end = start + 1
      while end < bytes.count, isWord(bytes[end]) || bytes[end] == UInt8(ascii: "-") { end += 1 }
      while end > start + 1, !isLetterOrDigit(bytes[end - 1]) { end -= 1 }
      let label = String(decoding: bytes[(start + 1)..<end], as: UTF8.self)
      guard let kind = Kind(ofLabel: label), label.utf8.count > kind.rawValue.utf8.count + 1 else {
        continue
      }
      found.append(CrossReference(label: label, offsets: start..<end))
    }
    return found
  }

  static func isWord(_ byte: UInt8) -> Bool {
    isLetterOrDigit(byte) || byte == UInt8(ascii: "_")
  }

  static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }
}

/// A label in a comment, invisible on a code-hosting page: `<!-- {#eq-softmax} -->`.
package enum LabelComment {
  /// The label of a comment that holds one and nothing else, when it is of this kind.
  package static func label(in comment: String, _ kind: CrossReference.Kind) -> String? {
    let bare = trimmed(comment[...])
    guard bare.hasPrefix("<!--"), bare.hasSuffix("-->"), bare.count >= 7 else { return nil }
    let inner = trimmed(bare.dropFirst(4).dropLast(3))
    guard inner.hasPrefix("{#"), inner.hasSuffix("}") else { return nil }
    let label = inner.dropFirst(2).dropLast()
    let isLabel = label.allSatisfy {
      $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == "_")
    }
    guard isLabel, CrossReference.Kind(ofLabel: label) == kind else { return nil }
    return String(label)
  }
}
