package import Diagnostics

/// A unit of a notebook, in the order of the page.
package enum Cell: Hashable, Sendable {
  case markdown(MarkdownCell)
  case code(CodeCell)

  /// The lines of the notebook that the cell stands in, blank lines behind it included.
  package var source: String {
    switch self {
    case .markdown(let cell): cell.source
    case .code(let cell): cell.source
    }
  }
}

/// Prose between code cells.
package struct MarkdownCell: Hashable, Sendable {
  /// The lines as written, blank lines behind them included.
  package var source: String
  package var range: SourceRange
  package var inlineExpressions: [InlineExpression]

  /// The markdown without the blank lines behind it.
  package var text: String {
    guard let last = source.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(source[...last])
  }
}

/// `` `{swift} expression` `` in prose: the report shows its value.
package struct InlineExpression: Hashable, Sendable {
  package var code: String
  /// The place of the code, the backticks and `{swift}` left out.
  package var range: SourceRange
  /// UTF-8 offsets of the whole code span in the notebook, backticks included.
  package var offsets: Range<Int>
}

/// A fenced block of code: a cell that runs when its language is `swift`, shown otherwise.
package struct CodeCell: Hashable, Sendable {
  /// What the reader called the cell, or `cell-3`: the third cell that can run; `shown-2`: the
  /// second block that cannot. Unique in its notebook and safe as a file name.
  package var label: String
  /// The first word behind the fence; empty when there is none.
  package var language: String
  /// Whether the code is in a language we run; `options.eval` may still say no.
  package var isRunnable: Bool
  /// The code without its option lines and without the indentation of a list or the `>` of a quote
  /// around it; lines end in `\n`.
  package var code: String
  /// Where each line of `code` starts in the notebook; never empty.
  package var lineStarts: [SourceLocation]
  package var options: CellOptions
  package var expected: ExpectedOutput?
  package var shapeComments: [ShapeComment]
  /// From the opening fence to the end of the closing one.
  package var range: SourceRange
  /// The lines as written, those of the expected output and blank lines behind included.
  package var source: String

  /// Whether the cell is run.
  package var runs: Bool { isRunnable && options.eval }

  /// The place in the notebook of a place in `code`.
  package func location(_ inCode: SourceLocation) -> SourceLocation {
    let last = lineStarts.count
    let line = max(1, min(inCode.line, last))
    let start = lineStarts[line - 1]
    // A place past the code, as of a missing brace, is the end of its last line.
    let column = inCode.line > last ? lastLineLength + 1 : inCode.column
    return SourceLocation(line: start.line, column: start.column + column - 1)
  }

  /// The range in the notebook of a range in `code`.
  package func range(_ inCode: SourceRange) -> SourceRange {
    SourceRange(start: location(inCode.start), end: location(inCode.end))
  }

  private var lastLineLength: Int {
    let code = code.hasSuffix("\n") ? code.dropLast() : code[...]
    return code.reversed().prefix { $0 != "\n" }.count
  }
}
