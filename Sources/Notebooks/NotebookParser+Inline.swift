import Diagnostics

extension NotebookParser {
  /// Finds the inline expressions and misplaced comments in a paragraph, heading or table cell.
  mutating func collectInline(
    _ node: MarkdownNode, lines: ClosedRange<Int>, into blocks: inout CollectedBlocks
  ) {
    var search = CodeSpanSearch(source, lines: lines)
    collectInline(below: node, lines: lines, search: &search, into: &blocks)
  }

  private mutating func collectInline(
    below node: MarkdownNode, lines: ClosedRange<Int>, search: inout CodeSpanSearch,
    into blocks: inout CollectedBlocks
  ) {
    for child in node.children {
      switch child.kind {
      case .code:
        // Every span is looked for, so that none is taken for a later one that reads like it.
        guard let found = search.next(child.literal),
          let code = InlineExpression.code(inSpan: child.literal)
        else { continue }
        let range = source.range(from: found.code.lowerBound, to: found.code.upperBound)
        blocks.inlineExpressions.append(
          InlineExpression(code: code, range: range, offsets: found.span))
      case .inlineHTML:
        if ExpectedOutput.settings(ofComment: child.literal) != nil {
          let range = SourceRange(
            start: SourceLocation(line: lines.lowerBound, column: 1),
            end: endOfLine(lines.upperBound))
          report(.expectInsideParagraph, at: range)
        }
      case .text, .softBreak, .lineBreak: break
      default: collectInline(below: child, lines: lines, search: &search, into: &blocks)
      }
    }
  }
}

extension InlineExpression {
  /// The expression of a code span `{swift} expression`; nil for any other code span.
  static func code(inSpan literal: String) -> String? {
    guard literal.hasPrefix("{swift}") else { return nil }
    let rest = literal.dropFirst(7)
    let code = trimmed(rest)
    return code.isEmpty || rest.first?.isWhitespace != true ? nil : code
  }
}

/// Looks for code spans in the text itself: the markdown parser does not say exactly where they are.
struct CodeSpanSearch {
  private let bytes: [UInt8]
  private let base: Int
  private var at = 0

  init(_ source: SourceText, lines: ClosedRange<Int>) {
    let start = source.offset(ofLine: lines.lowerBound)
    let end = source.offset(ofLine: lines.upperBound + 1)
    bytes = Array(source.text.utf8.dropFirst(start).prefix(max(0, end - start)))
    base = start
  }

  /// The next span whose content reads like `literal`: where it is, and where its expression is.
  mutating func next(_ literal: String) -> (span: Range<Int>, code: Range<Int>)? {
    let wanted = Self.bare(Array(literal.utf8)[...])
    let tick = UInt8(ascii: "`")
    var start = at
    while start < bytes.count {
      guard bytes[start] == tick else {
        start += 1
        continue
      }
      let opening = run(from: start)
      var end = start + opening
      while end < bytes.count {
        let length = run(from: end)
        if length == opening { break }
        end += max(1, length)
      }
      guard end < bytes.count else {
        start += opening
        continue
      }
      let content = bytes[(start + opening)..<end]
      if Self.bare(content) == wanted {
        at = end + opening
        return (base + start..<base + at, codeRange(content))
      }
      start = end + opening
    }
    return nil
  }

  private func run(from start: Int) -> Int {
    bytes[start...].prefix { $0 == UInt8(ascii: "`") }.count
  }

  /// The place of the expression behind `{swift}`.
  private func codeRange(_ content: ArraySlice<UInt8>) -> Range<Int> {
    let isSpace = { (byte: UInt8) in byte == 0x20 || (0x09...0x0D).contains(byte) }
    let code = content.drop(while: isSpace).dropFirst(7).drop(while: isSpace)
    let end = code.lastIndex { !isSpace($0) }.map { $0 + 1 } ?? code.startIndex
    return base + code.startIndex..<base + end
  }

  /// A span without what the markdown parser changes in it: white space, a quote's `>` at the head
  /// of a line, the backslash before a bar in a table.
  private static func bare(_ content: ArraySlice<UInt8>) -> [UInt8] {
    var bare: [UInt8] = []
    var isLineHead = false
    for byte in content {
      switch byte {
      case UInt8(ascii: "\n"): isLineHead = true
      case 0x20, 0x09, 0x0D: break
      case UInt8(ascii: ">") where isLineHead: break
      case UInt8(ascii: "\\"): isLineHead = false
      default:
        isLineHead = false
        bare.append(byte)
      }
    }
    return bare
  }
}
