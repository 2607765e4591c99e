import Diagnostics
import Notebooks
import Runs

/// A code cell as a report shows it.
struct ReportCell: Sendable {
  enum Part: Sendable {
    /// What the cell printed or displayed, in one piece.
    case text(String)
    case tensor(TensorRecord)
    case flow(ShapeFlow)
    case figure(NumberedFigure)
    case problem(Diagnostic)
  }

  struct NumberedFigure: Sendable {
    var record: FigureRecord
    var number: Int
    /// Markdown.
    var caption: String?
  }

  let cell: CodeCell
  let status: CellRun.Status
  let tokens: [CodeToken]
  let parts: [Part]
  let tableNumber: Int?
  /// The lines whose shape comments the run found right.
  let verifiedShapes: [Int]
  let listingNumber: Int?

  init(_ cell: CodeCell, _ run: CellRun?, _ numbering: inout Numbering) {
    self.cell = cell
    status = run?.status ?? .skipped
    tokens = run?.tokens ?? []
    verifiedShapes = run?.verifiedShapes ?? []
    let options = cell.options
    var parts: [Part] = []
    var figures = 0
    for output in run?.outputs ?? [] where options.include || output.isProblem {
      switch output {
      case .stream, .display:
        guard options.output else { continue }
        if case .text(var text) = parts.last {
          text.appendPrinted(output)
          parts[parts.count - 1] = .text(text)
        } else {
          var text = ""
          text.appendPrinted(output)
          if !text.isEmpty { parts.append(.text(text)) }
        }
      case .tensor(let record):
        if options.output, options.include { parts.append(.tensor(record)) }
      case .flow(let record):
        if options.output, let flow = ShapeFlow(record) { parts.append(.flow(flow)) }
      case .figure(let record):
        guard options.output else { continue }
        let captions = options.figureCaptions
        let caption = captions.count == 1 ? captions[0] : captions.dropFirst(figures).first
        figures += 1
        let figure = NumberedFigure(
          record: record, number: numbering.nextFigure(), caption: caption)
        parts.append(.figure(figure))
      case .error(let diagnostic): parts.append(.problem(diagnostic))
      case .warning(let diagnostic):
        if options.warning { parts.append(.problem(diagnostic)) }
      }
    }
    self.parts = parts
    let hasText = parts.contains { if case .text = $0 { true } else { false } }
    tableNumber = options.tableCaption != nil && hasText ? numbering.nextTable() : nil
    let showsCode = options.include && options.echo && !cell.code.isEmpty
    listingNumber = options.listingCaption != nil && showsCode ? numbering.nextListing() : nil
  }

  var showsCode: Bool { cell.options.include && cell.options.echo && !code.isEmpty }

  /// The code without the blank lines behind it.
  var code: String {
    guard let last = cell.code.lastIndex(where: { !$0.isNewline }) else { return "" }
    return String(cell.code[...last])
  }

  var figures: [NumberedFigure] {
    parts.compactMap { if case .figure(let figure) = $0 { figure } else { nil } }
  }

  var diagnostics: [Diagnostic] {
    parts.compactMap { if case .problem(let diagnostic) = $0 { diagnostic } else { nil } }
  }
}

extension String {
  /// Appends what a cell printed as it came, or a displayed value on lines of its own.
  mutating func appendPrinted(_ output: Output) {
    switch output {
    case .stream(let text): self += text
    case .display(let text):
      endLine()
      self += text
      endLine()
    case .tensor, .flow, .figure, .error, .warning: break
    }
  }

  /// Ends the last line, unless it has ended.
  mutating func endLine() {
    if !isEmpty, !hasSuffix("\n") { self += "\n" }
  }
}

extension Output {
  fileprivate var isProblem: Bool {
    switch self {
    case .error: true
    case .stream, .display, .tensor, .flow, .figure, .warning: false
    }
  }
}
