import Notebooks
import Runs

/// Colours code: by the tokens the compiler's parser found when a run has them, by the look of its
/// words otherwise.
enum Highlighter {
  /// `verified` are the lines whose shape comments were found right.
  static func html(
    _ code: String, language: String, tokens: [CodeToken], verified: [Int] = []
  ) -> String {
    if !tokens.isEmpty { return html(code, tokens, Set(verified)) }
    switch language {
    case "swift": return html(code, swiftTokens(code))
    case "python", "py": return html(code, PythonScanner.tokens(of: code))
    default: return escapeHTML(code)
    }
  }

  private static func html(
    _ code: String, _ tokens: [CodeToken], _ verified: Set<Int> = []
  ) -> String {
    let bytes = Array(code.utf8)
    let text = { (range: Range<Int>) in
      escapeHTML(String(decoding: bytes[range], as: UTF8.self))
    }
    var html = ""
    var at = 0
    var line = 1
    // A record may come from anywhere: tokens out of order or out of the text are passed over.
    for token in tokens
    where token.start >= at && token.end > token.start && token.end <= bytes.count {
      html += text(at..<token.start)
      let range = token.start..<token.end
      line += bytes[at..<token.start].count { $0 == UInt8(ascii: "\n") }
      var kind = token.kind.rawValue
      if token.kind == .comment {
        if ShapeComment.isShape(String(decoding: bytes[range], as: UTF8.self)) { kind += " shape" }
        if verified.contains(line) { kind += " verified" }
      }
      html += "<span class=\"\(kind)\">\(text(range))</span>"
      line += bytes[range].count { $0 == UInt8(ascii: "\n") }
      at = token.end
    }
    return html + text(at..<bytes.count)
  }

  private static func swiftTokens(_ code: String) -> [CodeToken] {
    let bytes = Array(code.utf8)
    return SwiftScanner.stretches(of: code).compactMap { stretch in
      let kind: CodeToken.Kind
      switch stretch.kind {
      case .comment: kind = .comment
      case .string: kind = .string
      case .number: kind = .number
      case .attribute: kind = .attribute
      case .word:
        let word = String(decoding: bytes[stretch.offsets], as: UTF8.self)
        let follows = stretch.offsets.upperBound
        let before = stretch.offsets.lowerBound - 1
        let isMember = before >= 0 && bytes[before] == UInt8(ascii: ".")
        if SwiftNames.keywords.contains(word), !isMember {
          kind = .keyword
        } else if word.first?.isUppercase == true {
          kind = .type
        } else if follows < bytes.count, bytes[follows] == UInt8(ascii: "(") {
          kind = .function
        } else {
          return nil
        }
      }
      return CodeToken(
        start: stretch.offsets.lowerBound, end: stretch.offsets.upperBound, kind: kind)
    }
  }
}
