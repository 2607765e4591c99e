import Diagnostics
package import Notebooks
package import Runs

/// What a run shows its readers: the page, the markdown and the transcript are made from it.
///
/// Everything comes from the record alone, and nothing that varies between two runs of the same
/// notebook gets in: the same record always gives the same bytes.
package struct Report: Sendable {
  package let run: Run
  /// Nil when the text could not be read as a notebook; the report then shows why.
  package let notebook: Notebook?
  let words: Words
  let source: SourceText
  /// The code cells with their outputs and numbers, in order.
  let cells: [ReportCell]
  let references: References
  /// Set for a page that stands alone: where its figures are read from.
  var figureFolder: String?

  package init(_ run: Run) {
    self.run = run
    source = SourceText(path: run.path, text: run.source)
    let (notebook, _) = Notebook.parse(source)
    self.notebook = notebook
    let words = Words(isChinese: notebook?.frontMatter.isChinese ?? false)
    self.words = words
    var numbering = Numbering()
    let codeCells = notebook?.codeCells ?? []
    let cells = codeCells.enumerated().map { index, cell in
      let cellRun = index < run.cells.count ? run.cells[index] : nil
      return ReportCell(cell, cellRun, &numbering)
    }
    self.cells = cells
    references =
      notebook.map {
        References($0, cells: cells, citations: run.citations?.texts ?? [:], words: words)
      } ?? References()
  }

  package var title: String { notebook?.frontMatter.title ?? firstHeading ?? run.name }

  package var lang: String { notebook?.frontMatter.lang ?? "en" }

  /// Whether the title stands in the notebook's own text, as its first line.
  var titleIsHeading: Bool { firstHeading == title }

  /// The text of a first-level heading at the head of a notebook.
  private var firstHeading: String? {
    guard case .markdown(let cell) = notebook?.cells.first, cell.text.hasPrefix("# ") else {
      return nil
    }
    let line = cell.text.prefix { !$0.isNewline }.dropFirst(2)
    return line.isEmpty ? nil : String(line)
  }

  /// Whether the notebook itself ends in a heading for what it cites.
  var endsInReferences: Bool {
    guard case .markdown(let cell) = notebook?.cells.last,
      let line = cell.text.split(whereSeparator: \.isNewline).last,
      let heading = line.wholeMatch(of: /#{1,6}\s+(.+?)\s*#*\s*/)
    else { return false }
    return ["references", "bibliography", "参考文献"].contains(heading.1.lowercased())
  }

  /// The first figure, for the catalogue.
  package var thumbnail: FigureRecord? { cells.lazy.flatMap(\.figures).first?.record }

  /// Problems that no cell shows.
  var diagnosticsOutsideCells: [Diagnostic] {
    let shown = Set(cells.flatMap(\.diagnostics))
    return run.diagnostics.filter { !shown.contains($0) }
  }

  var statusSentence: String? {
    Self.sentence(for: run.status, words) ?? run.only.map(words.partial(upTo:))
  }

  /// A sentence on a run that did not end well; nil for one that did.
  static func sentence(for status: Run.Status, _ words: Words) -> String? {
    switch status {
    case .succeeded: nil
    case .failed: words.failed
    case .refused: words.refused
    case .mismatched: words.mismatched
    case .timedOut: words.timedOut
    case .interrupted: words.interrupted
    }
  }

  func explain(_ diagnostic: Diagnostic) -> String {
    let isHere = diagnostic.path == nil || diagnostic.path == run.path
    return DiagnosticRenderer().render(diagnostic, in: isHere ? source : nil)
  }
}

/// Counts figures, tables and listings over a page.
struct Numbering {
  private var figures = 0
  private var tables = 0
  private var listings = 0

  mutating func nextFigure() -> Int {
    figures += 1
    return figures
  }

  mutating func nextTable() -> Int {
    tables += 1
    return tables
  }

  mutating func nextListing() -> Int {
    listings += 1
    return listings
  }
}
