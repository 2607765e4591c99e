/// A text with a name, and the arithmetic of its lines.
///
/// Offsets are in UTF-8 bytes from the start of the text; locations are what people read: 1-based
/// lines, and columns in characters.
package struct SourceText: Sendable {
  /// The path as the user gave it; it stands at the head of every diagnostic.
  package let path: String
  package let text: String
  private let lineStarts: [Int]

  package init(path: String, text: String) {
    self.path = path
    self.text = text
    var starts = [0]
    for (offset, byte) in text.utf8.enumerated() where byte == UInt8(ascii: "\n") {
      starts.append(offset + 1)
    }
    lineStarts = starts
  }

  /// The number of lines; an empty text has one.
  package var lineCount: Int { lineStarts.count }

  /// The text of a 1-based line, without its end; empty for a line that is not there.
  package func line(_ number: Int) -> Substring {
    guard number >= 1, number <= lineStarts.count else { return "" }
    let start = index(at: lineStarts[number - 1])
    let end =
      number < lineStarts.count ? index(at: lineStarts[number] - 1) : text.endIndex
    let line = text[start..<end]
    return line.last == "\r" ? line.dropLast() : line
  }

  /// The line and column of a UTF-8 offset; one outside the text is moved to its nearest end.
  package func location(at offset: Int) -> SourceLocation {
    let offset = max(0, min(offset, text.utf8.count))
    var low = 0
    var high = lineStarts.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle - 1 }
    }
    let column = text[index(at: lineStarts[low])..<index(at: offset)].count + 1
    return SourceLocation(line: low + 1, column: column)
  }

  /// The range between two UTF-8 offsets.
  package func range(from start: Int, to end: Int) -> SourceRange {
    SourceRange(start: location(at: start), end: location(at: max(start, end)))
  }

  /// The UTF-8 offset at which a 1-based line starts; the end of the text for a line past it.
  package func offset(ofLine number: Int) -> Int {
    number <= lineStarts.count ? lineStarts[max(1, number) - 1] : text.utf8.count
  }

  private func index(at offset: Int) -> String.Index {
    text.utf8.index(text.startIndex, offsetBy: offset)
  }
}
