package import Diagnostics

/// A shape that a cell claims in a comment: `let y = attention(x)   // [batch, queries, hidden]`.
package struct ShapeComment: Hashable, Sendable {
  package enum Dimension: Hashable, Sendable {
    /// A name that stands for the same size all over the notebook.
    case name(String)
    case size(Int)
    /// `…`: any number of dimensions.
    case rest
  }

  /// 1-based line of the cell's code.
  package var line: Int
  package var dimensions: [Dimension]
  /// The place of the brackets in the notebook.
  package var range: SourceRange
}

extension ShapeComment {
  /// Reads `[batch, 5, …]`; nil when the text is not a shape and nothing but a shape.
  static func dimensions(_ text: Substring) -> [Dimension]? {
    guard text.hasPrefix("["), text.hasSuffix("]"), text.count >= 2 else { return nil }
    let inner = text.dropFirst().dropLast()
    if inner.allSatisfy(\.isWhitespace) { return [] }
    var dimensions: [Dimension] = []
    for part in inner.split(separator: ",", omittingEmptySubsequences: false) {
      let word = trimmed(part)
      if word == "…" || word == "..." {
        dimensions.append(.rest)
      } else if word.allSatisfy({ $0.isASCII && $0.isNumber }), let size = Int(word) {
        dimensions.append(.size(size))
      } else if let first = word.first, first.isLetter || first == "_",
        word.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "_" })
      {
        dimensions.append(.name(word))
      } else {
        return nil
      }
    }
    return dimensions
  }

  /// The shape comments of a cell: comments at the end of a line that holds code.
  static func all(in cell: CodeCell) -> [ShapeComment] {
    guard cell.code.utf8.contains(UInt8(ascii: "[")) else { return [] }
    let text = SourceText(path: "", text: cell.code)
    return SwiftScanner.stretches(of: cell.code).compactMap { stretch in
      guard stretch.kind == .comment else { return nil }
      let start = text.location(at: stretch.offsets.lowerBound)
      let line = text.line(start.line)
      let before = line.prefix(start.column - 1)
      guard before.contains(where: { !$0.isWhitespace }) else { return nil }
      let comment = line.dropFirst(start.column - 1)
      guard comment.hasPrefix("//") else { return nil }
      let body = comment.drop { $0 == "/" }.drop { $0.isWhitespace }
      guard let dimensions = dimensions(trimmed(body)[...]) else { return nil }
      let column = start.column + comment.count - body.count
      let range = SourceRange(
        start: SourceLocation(line: start.line, column: column),
        end: SourceLocation(line: start.line, column: column + trimmed(body).count))
      return ShapeComment(line: start.line, dimensions: dimensions, range: cell.range(range))
    }
  }
}
