import Runs

/// The look of Python's words, for the PyTorch text that a notebook shows beside its own.
enum PythonScanner {
  static let keywords: Set<String> = [
    "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue",
    "def", "del", "elif", "else", "except", "finally", "for", "from", "global", "if", "import",
    "in", "is", "lambda", "nonlocal", "not", "or", "pass", "raise", "return", "self", "try",
    "while", "with", "yield",
  ]

  static func tokens(of code: String) -> [CodeToken] {
    let bytes = Array(code.utf8)
    var tokens: [CodeToken] = []
    var at = 0
    while at < bytes.count {
      let start = at
      var kind: CodeToken.Kind?
      switch bytes[at] {
      case UInt8(ascii: "#"):
        while at < bytes.count, bytes[at] != UInt8(ascii: "\n") { at += 1 }
        kind = .comment
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        at = endOfString(bytes, from: at)
        kind = .string
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        while at < bytes.count, isWord(bytes[at]) || bytes[at] == UInt8(ascii: ".") { at += 1 }
        kind = .number
      case UInt8(ascii: "@"):
        at += 1
        while at < bytes.count, isWord(bytes[at]) { at += 1 }
        // A matrix product is written with the same sign.
        kind = at > start + 1 ? .attribute : nil
      case let byte where isWord(byte):
        while at < bytes.count, isWord(bytes[at]) { at += 1 }
        kind = word(bytes, start..<at)
      default: at += 1
      }
      if let kind { tokens.append(CodeToken(start: start, end: at, kind: kind)) }
    }
    return tokens
  }

  private static func word(_ bytes: [UInt8], _ range: Range<Int>) -> CodeToken.Kind? {
    let word = String(decoding: bytes[range], as: UTF8.self)
    if keywords.contains(word) { return .keyword }
    let isCalled = range.upperBound < bytes.count && bytes[range.upperBound] == UInt8(ascii: "(")
    if word.first?.isUppercase == true { return .type }
    return isCalled ? .function : nil
  }

  private static func endOfString(_ bytes: [UInt8], from start: Int) -> Int {
    let quote = bytes[start]
    let isLong =
      bytes[start...].prefix(3).count == 3 && bytes[start...].prefix(3).allSatisfy { $0 == quote }
    var at = start + (isLong ? 3 : 1)
    while at < bytes.count {
      if bytes[at] == UInt8(ascii: "\\") {
        at += 2
      } else if bytes[at] == quote, !isLong || bytes[at...].prefix(3).allSatisfy({ $0 == quote }) {
        return min(at + (isLong ? 3 : 1), bytes.count)
      } else if bytes[at] == UInt8(ascii: "\n"), !isLong {
        return at
      } else {
        at += 1
      }
    }
    return bytes.count
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
      || byte == UInt8(ascii: "_") || byte >= 0x80
  }
}
