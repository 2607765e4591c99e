import Diagnostics

/// Puts the code cells of a notebook and the prose between them in a row, so that every line of the
/// text stands in exactly one place and the text can be put together again.
struct CellAssembler {
  private let source: SourceText
  private let bytes: [UInt8]
  /// The first line not yet given to a cell.
  private var line: Int
  private(set) var head: String
  private(set) var cells: [Cell] = []

  init(source: SourceText, bodyLine: Int) {
    self.source = source
    bytes = Array(source.text.utf8)
    line = bodyLine
    head = ""
    head = text(ofLines: 1..<bodyLine)
  }

  mutating func add(_ blocks: CollectedBlocks) {
    var inline = blocks.inlineExpressions
      .sorted { $0.offsets.lowerBound < $1.offsets.lowerBound }[...]
    for block in blocks.cells {
      addProse(upTo: block.firstLine, &inline)
      var cell = block.cell
      cell.source = text(ofLines: block.firstLine..<(block.lastLine + 1))
      cells.append(.code(cell))
      line = block.lastLine + 1
    }
    addProse(upTo: source.lineCount + 1, &inline)
  }

  private mutating func addProse(upTo end: Int, _ inline: inout ArraySlice<InlineExpression>) {
    let start = (line..<max(line, end)).first { !isBlank(source.line($0)) } ?? end
    if line < start { addBlankLines(text(ofLines: line..<start)) }
    guard start < end else { return }
    let mine = inline.prefix { $0.range.start.line < end }
    inline = inline.dropFirst(mine.count)
    let range = SourceRange(
      start: SourceLocation(line: start, column: 1), end: source.endOfLine(end - 1))
    cells.append(
      .markdown(
        MarkdownCell(
          source: text(ofLines: start..<end), range: range, inlineExpressions: Array(mine))))
  }

  private func isBlank(_ line: Substring) -> Bool {
    line.allSatisfy { $0.isWhitespace || $0 == "\u{FEFF}" }
  }

  /// Blank lines belong to what stands before them.
  private mutating func addBlankLines(_ text: String) {
    if case .code(var cell) = cells.last {
      cell.source += text
      cells[cells.count - 1] = .code(cell)
    } else {
      head += text
    }
  }

  private func text(ofLines lines: Range<Int>) -> String {
    let start = source.offset(ofLine: lines.lowerBound)
    let end = source.offset(ofLine: lines.upperBound)
    return String(decoding: bytes[start..<max(start, end)], as: UTF8.self)
  }
}

extension SourceText {
  func endOfLine(_ number: Int) -> SourceLocation {
    SourceLocation(line: number, column: line(number).count + 1)
  }
}
