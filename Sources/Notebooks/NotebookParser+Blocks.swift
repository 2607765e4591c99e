import Diagnostics

/// The code cells of a notebook and the lines each takes, and the inline expressions of its prose.
struct CollectedBlocks {
  struct Block {
    var cell: CodeCell
    var firstLine: Int
    var lastLine: Int
  }

  var cells: [Block] = []
  var inlineExpressions: [InlineExpression] = []
}

extension NotebookParser {
  /// Finds every fenced block of code, expected output and inline expression.
  mutating func collectBlocks(bodyLine: Int) -> CollectedBlocks {
    var body = source.text.utf8.dropFirst(source.offset(ofLine: bodyLine))[...]
    // A byte order mark is no text; the markdown parser counts columns without it.
    if bodyLine == 1, body.starts(with: [0xEF, 0xBB, 0xBF]) { body = body.dropFirst(3) }
    let text = String(Substring(body))
    let formulas = MathSpan.all(in: text).map(\.offsets)
    let masked = MaskedMarkdown(text, masking: formulas)
    var blocks = CollectedBlocks()
    guard let tree = MarkdownTree(masked.text) else { return blocks }
    walk(tree.root, lineOffset: bodyLine - 1, into: &blocks)
    // Footnotes stand at the end of the tree wherever they were written.
    blocks.cells.sort { $0.firstLine < $1.firstLine }
    nameCells(&blocks)
    return blocks
  }

  private mutating func walk(
    _ node: MarkdownNode, lineOffset: Int, into blocks: inout CollectedBlocks
  ) {
    for child in node.children {
      let line = child.startLine + lineOffset
      switch child.kind {
      case .codeBlock(let info, isFenced: true):
        if expectComment(above: child) == nil {
          addCell(child, info: info, lineOffset: lineOffset, into: &blocks)
        }
      case .htmlBlock:
        addExpectation(child, lineOffset: lineOffset, into: &blocks)
      case .document, .blockQuote, .list, .item, .taskItem, .footnoteDefinition, .table, .tableRow:
        walk(child, lineOffset: lineOffset, into: &blocks)
      case .paragraph, .heading, .tableCell:
        let last = max(child.endLine + lineOffset, line)
        collectInline(child, lines: line...last, into: &blocks)
      default: break
      }
    }
  }

  private mutating func addCell(
    _ node: MarkdownNode, info: String, lineOffset: Int, into blocks: inout CollectedBlocks
  ) {
    let block = FencedBlock(node, lineOffset: lineOffset, in: source)
    let word = info.prefix { !$0.isWhitespace && $0 != "{" }
    let isRunnable = word.lowercased() == "swift"
    if !block.isClosed { report(.fenceNotClosed(isRunnable: isRunnable), at: block.openingRange) }
    if word.isEmpty, info.lowercased().hasPrefix("{swift") {
      report(.bracedLanguage("swift"), at: block.openingRange)
    }
    var cell = CodeCell(
      label: "", language: word.prefix { $0 != "," }.lowercased(), isRunnable: isRunnable, code: "",
      lineStarts: [], options: CellOptions(), expected: nil, shapeComments: [], range: block.range,
      source: "")
    var lines = block.lines[...]
    if isRunnable { readOptions(&lines, into: &cell) }
    cell.code = lines.map { $0.text + "\n" }.joined()
    cell.lineStarts = lines.map(\.start)
    if cell.lineStarts.isEmpty { cell.lineStarts = [endOfLine(block.range.start.line)] }
    if cell.runs { cell.shapeComments = ShapeComment.all(in: cell) }
    blocks.cells.append(
      .init(cell: cell, firstLine: block.range.start.line, lastLine: block.range.end.line))
  }

  /// Takes the option lines off the head of a cell.
  private mutating func readOptions(
    _ lines: inout ArraySlice<FencedBlock.Line>, into cell: inout CodeCell
  ) {
    var options: [YAMLText.Line] = []
    while let line = lines.first, let option = optionText(line) {
      options.append(option)
      lines.removeFirst()
    }
    for line in lines {
      if let option = optionText(line), !options.isEmpty || isSetting(option.text) {
        let range = SourceRange(start: line.start, end: endOfLine(line.start.line))
        report(.optionAfterCode, at: range)
      }
    }
    var labelRange: SourceRange?
    cell.options = CellOptions(
      yaml: YAMLText(lines: options), path: source.path, labelRange: &labelRange,
      diagnostics: &diagnostics)
    labelRanges[cell.range.start.line] = labelRange
  }

  /// What stands behind `//|` in an option line, and where.
  private func optionText(_ line: FencedBlock.Line) -> YAMLText.Line? {
    let indented = line.text.drop { $0 == " " || $0 == "\t" }
    guard indented.hasPrefix("//|") else { return nil }
    var text = indented.dropFirst(3)
    if text.first == " " { text = text.dropFirst() }
    let column = line.start.column + line.text.count - text.count
    return .init(text: text, start: SourceLocation(line: line.start.line, column: column))
  }

  private func isSetting(_ text: Substring) -> Bool {
    guard let colon = text.firstIndex(of: ":") else { return false }
    return CellOptions.keys.contains(trimmed(text[..<colon]))
  }

  private mutating func nameCells(_ blocks: inout CollectedBlocks) {
    for index in blocks.cells.indices {
      let cell = blocks.cells[index].cell
      blocks.cells[index].cell.label = labels.label(
        given: cell.options.label, at: labelRanges[cell.range.start.line],
        isRunnable: cell.isRunnable)
    }
  }
}

// MARK: - Expected output

extension NotebookParser {
  /// The expect comment right above a node.
  private func expectComment(above node: MarkdownNode) -> [Substring]? {
    guard let previous = node.previous, previous.kind == .htmlBlock,
      case .codeBlock("text", isFenced: true) = node.kind
    else { return nil }
    return ExpectedOutput.settings(ofComment: previous.literal)
  }

  /// Hands an expect comment and the text below it to the cell above it.
  private mutating func addExpectation(
    _ comment: MarkdownNode, lineOffset: Int, into blocks: inout CollectedBlocks
  ) {
    guard let settings = ExpectedOutput.settings(ofComment: comment.literal) else { return }
    let range = lineRange(comment.startLine + lineOffset)
    guard let fence = comment.next, expectComment(above: fence) != nil else {
      return report(.expectWithoutFence, at: range)
    }
    let block = FencedBlock(fence, lineOffset: lineOffset, in: source)
    if !block.isClosed { report(.fenceNotClosed(isRunnable: true), at: block.openingRange) }
    guard let above = comment.previous, case .codeBlock(let info, isFenced: true) = above.kind,
      let index = blocks.cells.indices.last,
      blocks.cells[index].cell.range.start.line == above.startLine + lineOffset
        || isExpectedText(above, info: info)
    else { return report(.expectWithoutCell, at: range) }
    guard blocks.cells[index].cell.expected == nil else {
      return report(.expectTwice, at: range)
    }
    guard blocks.cells[index].cell.runs else { return report(.expectBelowShownCell, at: range) }
    var expected = ExpectedOutput(
      text: block.lines.map { $0.text + "\n" }.joined(), range: block.range)
    for problem in expected.read(settings) { report(problem, at: range) }
    blocks.cells[index].cell.expected = expected
    blocks.cells[index].lastLine = block.range.end.line
  }

  private func isExpectedText(_ node: MarkdownNode, info: String) -> Bool {
    info == "text" && expectComment(above: node) != nil
  }
}
