import Diagnostics
import SwiftSyntax

/// Punctuation as a Chinese or Japanese keyboard gives it: `，` for `,`. Swift reads most of it as
/// letters, so that `b：Int` is one name.
extension Checker {
  private struct WideCharacter {
    var offset: Int
    var wide: Character
    var plain: Character
  }

  /// Reports the first such character of each line of code, outside strings and comments; whether
  /// there was any.
  func reportFullWidthPunctuation(_ file: SourceFileSyntax) -> Bool {
    // In UTF-8 all of it begins with one of these bytes.
    guard source.text.utf8.contains(where: { $0 == 0xE2 || $0 == 0xE3 || $0 == 0xEF }) else {
      return false
    }
    let found = Dictionary(grouping: wideCharacters(file)) { character in
      source.range(from: character.offset, to: character.offset).start.line
    }
    for (_, characters) in found.sorted(by: { $0.key < $1.key }) {
      let first = characters[0]
      let end = first.offset + first.wide.utf8.count
      report(
        .fullWidth(first.wide, corrected: corrected(characters)),
        at: SourceSpan(cell: cell, start: first.offset, end: end))
    }
    return !found.isEmpty
  }

  private func wideCharacters(_ file: SourceFileSyntax) -> [WideCharacter] {
    var found: [WideCharacter] = []
    // Between curly quotes, on their line, stands text.
    var isQuoted = false
    func look(_ text: String, at start: Int) {
      var offset = start
      for character in text {
        let plain = character.plainPunctuation
        if let plain, !isQuoted || plain == "\"" {
          found.append(WideCharacter(offset: offset, wide: character, plain: plain))
        }
        if plain == "\"" { isQuoted.toggle() }
        offset += character.utf8.count
      }
    }
    func look(_ trivia: Trivia, at start: Int) {
      var offset = start
      for piece in trivia {
        if piece.isNewline { isQuoted = false }
        if case .unexpectedText(let text) = piece { look(text, at: offset) }
        offset += piece.sourceLength.utf8Length
      }
    }
    for token in file.tokens(viewMode: .sourceAccurate) {
      look(token.leadingTrivia, at: token.position.utf8Offset)
      if case .stringSegment = token.tokenKind {
      } else {
        look(token.text, at: token.positionAfterSkippingLeadingTrivia.utf8Offset)
      }
      look(token.trailingTrivia, at: token.endPositionBeforeTrailingTrivia.utf8Offset)
    }
    return found
  }

  /// The line of the characters as it should be; nil for a long one.
  private func corrected(_ characters: [WideCharacter]) -> String? {
    var (line, start) = source.text.line(at: characters[0].offset)
    guard line.count <= 60 else { return nil }
    for character in characters {
      let index = line.utf8.index(line.startIndex, offsetBy: character.offset - start)
      line.replaceSubrange(index...index, with: String(character.plain))
      start += character.wide.utf8.count - character.plain.utf8.count
    }
    return String(line.drop(while: \.isWhitespace))
  }
}

extension Character {
  /// What Swift has for a character of full width; nil for any other.
  fileprivate var plainPunctuation: Character? {
    switch self {
    case "“", "”", "‘", "’": return "\""
    case "。": return "."
    case "、": return ","
    case "【": return "["
    case "】": return "]"
    case "《": return "<"
    case "》": return ">"
    case "\u{3000}": return " "
    default:
      guard let scalar = unicodeScalars.first, (0xFF01...0xFF5E).contains(scalar.value),
        let plain = Unicode.Scalar(scalar.value - 0xFEE0), !plain.properties.isAlphabetic
      else { return nil }
      return Character(plain)
    }
  }
}
