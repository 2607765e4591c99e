internal import Foundation

/// What one token of a text is.
public enum TokenKind: Sendable {
  /// A word, a number or a punctuation mark.
  case word
  /// A character as a reader sees it: a letter with its accents, a Chinese character, a space.
  case character
}

/// The tokens of a text.
///
/// By words, letters and digits that follow each other are one token, with apostrophes and hyphens
/// between them (`don't`, `vingt-deux`); each Chinese character is a token, for Chinese is written
/// without spaces; each other mark is one; spaces are none. By characters, nothing is left out:
/// joined, the tokens are the text.
///
/// ```swift
/// tokenize("I'm here, 你好!")            // ["I'm", "here", ",", "你", "好", "!"]
/// tokenize("1 年", by: .character)       // ["1", " ", "年"]
/// ```
public func tokenize(_ text: String, by kind: TokenKind = .word) -> [String] {
  if kind == .character { return characters(of: text) }
  let characters = Array(text)
  var tokens: [String] = []
  var word = ""
  for (place, character) in characters.enumerated() {
    let isInside =
      !word.isEmpty && "'’-".contains(character) && place + 1 < characters.count
      && isPartOfWord(characters[place + 1])
    if isPartOfWord(character) || isInside {
      word.append(character)
      continue
    }
    if !word.isEmpty { tokens.append(word) }
    word = ""
    if !character.isWhitespace { tokens.append(String(character)) }
  }
  if !word.isEmpty { tokens.append(word) }
  return tokens
}

/// In ASCII every byte is a character, but for the two of a line's end on Windows.
private func characters(of text: String) -> [String] {
  guard text.utf8.allSatisfy({ $0 < 128 && $0 != UInt8(ascii: "\r") }) else {
    return text.map { String($0) }
  }
  let ascii = (0..<128).map { String(UnicodeScalar(UInt8($0))) }
  return text.utf8.map { ascii[Int($0)] }
}

private func isPartOfWord(_ character: Character) -> Bool {
  guard let scalar = character.unicodeScalars.first else { return false }
  return (character.isLetter || character.isNumber) && !scalar.properties.isIdeographic
}

/// A text of Latin letters as plain as it can be: lower-case, without accents, `!` and `?` set apart
/// by a space, everything else that is no letter a space. (PyTorch's translation tutorial:
/// `normalizeString`.)
///
/// ```swift
/// normalizeString("Où es-tu, André ?")   // "ou es tu andre ?"
/// ```
public func normalizeString(_ text: String) -> String {
  var plain = ""
  for scalar in text.lowercased().decomposedStringWithCanonicalMapping.unicodeScalars {
    switch scalar {
    case "a"..."z": plain.unicodeScalars.append(scalar)
    case "!", "?": plain += " \(scalar)"
    case _ where scalar.properties.generalCategory == .nonspacingMark: break
    default: plain += " "
    }
  }
  return plain.split(separator: " ").joined(separator: " ")
}
