package import Diagnostics

/// A shape that a cell claims in a comment: `let y = attention(x)   // [batch, queries, hidden]`.
package struct ShapeComment: Hashable, Sendable {
  package enum Dimension: Hashable, Sendable {
    /// A name that stands for the same size all over the notebook.
    case name(String)
    case size(Int)
    /// `hidden / heads`, `3 * hidden`: computed from left to right.
    case computed(Term, [Operation])
    /// `_`: any size.
    case any
    /// `…`: any number of dimensions.
    case rest
  }

  package enum Term: Hashable, Sendable {
    case name(String)
    case size(Int)
  }

  package struct Operation: Hashable, Sendable {
    package enum Sign: Character, Sendable {
      case plus = "+"
      case minus = "-"
      case times = "*"
      case over = "/"
    }

    package var sign: Sign
    package var term: Term
  }

  /// 1-based line of the cell's code.
  package var line: Int
  /// 1-based column of the bracket in that line, in characters.
  package var column: Int
  package var dimensions: [Dimension]
  /// The place of the brackets in the notebook.
  package var range: SourceRange
}

extension Substring {
  fileprivate func lastRange(of mark: String) -> Range<Index>? {
    var found: Range<Index>?
    var at = startIndex
    while let next = self[at...].firstRange(of: mark) {
      found = next
      at = index(after: next.lowerBound)
    }
    return found
  }
}

extension ShapeComment {
  /// Whether a comment, its slashes included, is a shape and nothing else: `// [batch, hidden]`.
  package static func isShape(_ comment: String) -> Bool {
    guard comment.hasPrefix("//") else { return false }
    return dimensions(trimmed(comment.drop { $0 == "/" })[...]) != nil
  }

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
      } else if word == "_" {
        dimensions.append(.any)
      } else if let dimension = dimension(word) {
        dimensions.append(dimension)
      } else {
        return nil
      }
    }
    return dimensions
  }

  private static func dimension(_ text: String) -> Dimension? {
    var operations: [Operation] = []
    var rest = text[...]
    let isSign = { (character: Character) in Operation.Sign(rawValue: character) != nil }
    guard let first = term(rest.prefix { !isSign($0) }) else { return nil }
    rest = rest.drop { !isSign($0) }
    while let sign = rest.first.flatMap(Operation.Sign.init) {
      rest = rest.dropFirst()
      guard let term = term(rest.prefix { !isSign($0) }) else { return nil }
      operations.append(Operation(sign: sign, term: term))
      rest = rest.drop { !isSign($0) }
    }
    guard operations.isEmpty else { return .computed(first, operations) }
    return switch first {
    case .name(let name): .name(name)
    case .size(let size): .size(size)
    }
  }

  private static func term(_ text: Substring) -> Term? {
    let word = trimmed(text)
    if word.allSatisfy({ $0.isASCII && $0.isNumber }), let size = Int(word) { return .size(size) }
    guard let first = word.first, first.isLetter || first == "_",
      word.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "_" })
    else { return nil }
    return .name(word)
  }

  /// UTF-8 offset in the cell's code of the end of the code before the comment.
  package func codeEnd(in code: String) -> Int? {
    let lines = code.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.indices.contains(line - 1) else { return nil }
    let before = lines[..<(line - 1)].reduce(0) { $0 + $1.utf8.count + 1 }
    let head = lines[line - 1].prefix(column - 1)
    guard let slashes = head.lastRange(of: "//") else { return nil }
    let text = head[..<slashes.lowerBound]
    guard let last = text.lastIndex(where: { !$0.isWhitespace && $0 != ";" && $0 != "/" }) else {
      return nil
    }
    return before + text[...last].utf8.count
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
      return ShapeComment(
        line: start.line, column: column, dimensions: dimensions, range: cell.range(range))
    }
  }
}
