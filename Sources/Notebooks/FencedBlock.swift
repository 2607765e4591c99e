import Diagnostics

/// A fenced block of code and the place of every line of it.
struct FencedBlock {
  struct Line {
    /// Without its end, and without the indentation or `>` of what it stands in.
    var text: Substring
    var start: SourceLocation
  }

  var lines: [Line]
  /// From the opening fence to the end of the closing one.
  var range: SourceRange
  /// The opening fence to the end of its line.
  var openingRange: SourceRange
  var isClosed: Bool

  init(_ node: MarkdownNode, lineOffset: Int, in source: SourceText) {
    let first = node.startLine + lineOffset
    // "\r\n" is one character to Swift: splitting at "\n" would not see it.
    var contents = node.literal.replacing("\r\n", with: "\n")
      .split(separator: "\n", omittingEmptySubsequences: false)
    // The literal ends with the end of its last line.
    if contents.last == "" { contents.removeLast() }
    lines = contents.enumerated().map { index, content in
      let number = first + 1 + index
      let written = source.line(number)
      // The container's prefix is what the line has more than the code; a tab may count for several
      // columns of it.
      let prefix = max(0, written.count - content.count)
      return Line(text: content, start: SourceLocation(line: number, column: prefix + 1))
    }
    let openingLine = source.line(first)
    let openingColumn =
      String(decoding: openingLine.utf8.prefix(max(0, node.startByteColumn - 1)), as: UTF8.self)
      .count
    let opening = SourceLocation(line: first, column: openingColumn + 1)
    openingRange = SourceRange(
      start: opening, end: SourceLocation(line: first, column: openingLine.count + 1))

    let closing = first + lines.count + 1
    isClosed =
      Self.isFence(source.line(closing), like: node.fence)
      && Self.isInside(node.parent, line: closing - lineOffset)
    let last = min(isClosed ? closing : max(first, closing - 1), source.lineCount)
    range = SourceRange(
      start: opening, end: SourceLocation(line: last, column: source.line(last).count + 1))
  }

  /// Whether a line belongs to all that a block stands in: a fence below a quote closes nothing in it.
  private static func isInside(_ container: MarkdownNode?, line: Int) -> Bool {
    var container = container
    while let node = container, node.kind != .document {
      if node.endLine < line { return false }
      container = node.parent
    }
    return true
  }

  private static func isFence(
    _ line: Substring, like fence: (character: Character, length: Int)?
  ) -> Bool {
    guard let fence else { return false }
    let bare = trimmedEnd(line.drop { $0.isWhitespace || $0 == ">" })
    return bare.count >= fence.length && bare.allSatisfy { $0 == fence.character }
  }
}
