package import Diagnostics

/// A literate notebook: a markdown file whose `swift` blocks are run, top to bottom.
///
/// Law: for every text `x` that parses, `parse(x).render() == x` byte for byte, and so
/// `parse(notebook.render()) == notebook`.
package struct Notebook: Hashable, Sendable {
  package var frontMatter: FrontMatter
  package var cells: [Cell]
  /// What stands before the first cell, as written: byte order mark, front matter, blank lines.
  var head: String

  /// Code cells, those that are only shown included, in order.
  package var codeCells: [CodeCell] {
    cells.compactMap { if case .code(let cell) = $0 { cell } else { nil } }
  }

  /// All inline expressions, in the order of the text.
  package var inlineExpressions: [InlineExpression] {
    cells.flatMap { cell -> [InlineExpression] in
      if case .markdown(let cell) = cell { cell.inlineExpressions } else { [] }
    }
  }

  /// The notebook as markdown.
  package func render() -> String {
    head + cells.map(\.source).joined()
  }

  /// Reads a notebook and reports every problem, not just the first: with an error among them
  /// there is no notebook.
  package static func parse(_ source: SourceText) -> (
    notebook: Notebook?, diagnostics: [Diagnostic]
  ) {
    var parser = NotebookParser(source: source)
    let notebook = parser.parse()
    let diagnostics = parser.sortedDiagnostics
    let isRefused = diagnostics.contains { $0.severity == .error }
    return (isRefused ? nil : notebook, diagnostics)
  }
}

extension Notebook {
  /// Everything behind the head: the text, and where it starts in the notebook.
  package var body: (text: String, offset: Int, line: Int) {
    let lines = head.utf8.count { $0 == UInt8(ascii: "\n") }
    return (cells.map(\.source).joined(), head.utf8.count, lines + 1)
  }
}
