import Diagnostics

/// Reads a notebook from its text: front matter, then the blocks of code that markdown finds, then
/// the prose between them.
struct NotebookParser {
  let source: SourceText
  var diagnostics: [Diagnostic] = []
  var labels = LabelRegister()
  /// The place of the label of the cell that starts in a line.
  var labelRanges: [Int: SourceRange] = [:]

  init(source: SourceText) {
    self.source = source
  }

  /// Problems in the order of the file.
  var sortedDiagnostics: [Diagnostic] {
    let places = diagnostics.enumerated().sorted { a, b in
      let first = a.element.range?.start ?? SourceLocation(line: 0, column: 0)
      let second = b.element.range?.start ?? SourceLocation(line: 0, column: 0)
      return (first, a.offset) < (second, b.offset)
    }
    return places.map(\.element)
  }

  mutating func report(_ problem: NotebookProblem, at range: SourceRange) {
    diagnostics.append(problem.diagnostic(at: range, in: source.path))
  }

  mutating func parse() -> Notebook {
    var frontMatter = FrontMatter()
    guard checkLineEnds() else { return Notebook(frontMatter: frontMatter, cells: [], head: "") }
    let head = FrontMatterHead(source)
    if let head {
      if head.isClosed {
        frontMatter = FrontMatter(
          yaml: head.yaml, path: source.path, diagnostics: &diagnostics)
      } else {
        report(.frontMatterNotClosed, at: lineRange(1))
      }
    }
    let bodyLine = head.map { $0.lastLine + 1 } ?? 1
    let blocks = collectBlocks(bodyLine: bodyLine)
    labels.finish(reporting: { report($0, at: $1) })
    checkReferences(bodyLine: bodyLine, blocks)
    var assembler = CellAssembler(source: source, bodyLine: bodyLine)
    assembler.add(blocks)
    return Notebook(frontMatter: frontMatter, cells: assembler.cells, head: assembler.head)
  }

  /// Markdown ends a line at a carriage return of its own, editors and we do not: the places of all
  /// later diagnostics would be wrong.
  private mutating func checkLineEnds() -> Bool {
    var previous: UInt8 = 0
    for (offset, byte) in source.text.utf8.enumerated() {
      if previous == UInt8(ascii: "\r"), byte != UInt8(ascii: "\n") {
        report(.loneCarriageReturn, at: source.range(from: offset - 1, to: offset - 1))
        return false
      }
      previous = byte
    }
    return true
  }

  func endOfLine(_ line: Int) -> SourceLocation { source.endOfLine(line) }

  func lineRange(_ line: Int) -> SourceRange {
    SourceRange(start: SourceLocation(line: line, column: 1), end: endOfLine(line))
  }
}

/// The lines of the front matter, when a text has one: `---` in the very first line, and the
/// second line not blank (then the dashes are a rule across the page).
struct FrontMatterHead {
  var yaml: YAMLText
  var lastLine: Int
  var isClosed: Bool

  init?(_ source: SourceText) {
    var first = source.line(1)
    if first.first == "\u{FEFF}" { first.removeFirst() }
    guard trimmedEnd(first) == "---", source.lineCount > 1,
      !source.line(2).allSatisfy(\.isWhitespace)
    else { return nil }
    var lines: [YAMLText.Line] = []
    for number in 2...source.lineCount {
      let text = source.line(number)
      let end = trimmedEnd(text)
      if end == "---" || end == "..." {
        self.init(yaml: YAMLText(lines: lines), lastLine: number, isClosed: true)
        return
      }
      lines.append(.init(text: text, start: SourceLocation(line: number, column: 1)))
    }
    self.init(yaml: YAMLText(lines: lines), lastLine: source.lineCount, isClosed: false)
  }

  private init(yaml: YAMLText, lastLine: Int, isClosed: Bool) {
    self.yaml = yaml
    self.lastLine = lastLine
    self.isClosed = isClosed
  }
}

func trimmedEnd(_ text: Substring) -> Substring {
  guard let last = text.lastIndex(where: { !$0.isWhitespace }) else { return "" }
  return text[...last]
}
