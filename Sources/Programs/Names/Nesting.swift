/// Finds text that the parser would need too long for.
///
/// SwiftParser looks ahead at every `[` for an array type, twice at each level of nesting: `[[[…`
/// takes twice the time for each bracket more.
enum Nesting {
  /// The longest run of opening brackets that is parsed.
  static let longestRun = 12

  /// Where, in UTF-8 bytes, more than `longestRun` square brackets open with nothing between them
  /// but round ones and space.
  static func excess(in text: String) -> Int? {
    var text = text
    return text.withUTF8 { bytes in
      var run = 0
      var position = 0
      while position < bytes.count {
        switch bytes[position] {
        case UInt8(ascii: "["):
          run += 1
          if run > longestRun { return position }
        case UInt8(ascii: "("), UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\t"): break
        case UInt8(ascii: "\""):
          run = 0
          position = endOfText(from: position + 1, in: bytes)
        case UInt8(ascii: "/")
        where position + 1 < bytes.count && bytes[position + 1] == UInt8(ascii: "/"):
          position = (bytes[position...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count) - 1
        default: run = 0
        }
        position += 1
      }
      return nil
    }
  }

  /// The closing quote of a text, or where its line ends.
  private static func endOfText(from start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var position = start
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: "\""), UInt8(ascii: "\n"): return position
      case UInt8(ascii: "\\"): position += 2
      default: position += 1
      }
    }
    return position
  }
}
