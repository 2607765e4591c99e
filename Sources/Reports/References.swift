import Notebooks
import Runs

/// What the labels of a report stand for: its figures, tables, equations, sections and listings
/// with their numbers.
struct References: Sendable {
  struct Target: Sendable {
    /// What prose says of it: `Figure 2`.
    var text: String
    /// The anchor on the page.
    var anchor: String
  }

  private var targets: [String: Target] = [:]
  /// What citations say, in markdown, by what the notebook writes.
  private(set) var citations: [String: String] = [:]

  init() {}

  init(
    _ notebook: Notebook, cells: [ReportCell], citations: [String: String] = [:], words: Words
  ) {
    self.citations = citations
    for cell in cells { add(cell, words) }
    let body = notebook.body.text
    var equations = 0
    for label in MathSpan.all(in: body).compactMap(\.label) where targets[label] == nil {
      equations += 1
      targets[label] = Target(text: words.equation(equations), anchor: label)
    }
    guard body.contains("{#sec-"), let tree = MarkdownTree(body) else { return }
    addSections(below: tree.root, words)
  }

  subscript(label: String) -> Target? { targets[label] }

  private mutating func add(_ cell: ReportCell, _ words: Words) {
    guard let label = cell.cell.options.label,
      let kind = CrossReference.Kind(ofLabel: label)
    else { return }
    switch kind {
    case .figure:
      for figure in cell.figures where figure.record.name.hasPrefix(label) {
        targets[figure.record.name] = Target(
          text: words.figure(figure.number), anchor: "figure-\(figure.record.name)")
      }
    case .table:
      guard let number = cell.tableNumber else { return }
      targets[label] = Target(text: words.table(number), anchor: "table-\(label)")
    case .listing:
      guard let number = cell.listingNumber else { return }
      targets[label] = Target(text: words.listing(number), anchor: "listing-\(label)")
    case .equation, .section: break
    }
  }

  private mutating func addSections(below node: MarkdownNode, _ words: Words) {
    for child in node.children {
      guard case .heading = child.kind else {
        addSections(below: child, words)
        continue
      }
      guard let label = child.sectionLabel, targets[label] == nil else { continue }
      targets[label] = Target(text: words.section(plainText(child)), anchor: label)
    }
  }

  private func plainText(_ node: MarkdownNode) -> String {
    let text = node.children.map { child in
      switch child.kind {
      case .text, .code: child.literal
      case .softBreak, .lineBreak: " "
      default: plainText(child)
      }
    }.joined()
    return text.last == " " ? String(text.dropLast()) : text
  }
}
