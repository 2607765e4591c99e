import Diagnostics

extension NotebookParser {
  /// Warns of references in prose to labels that nothing has.
  mutating func checkReferences(bodyLine: Int, _ blocks: CollectedBlocks) {
    let start = source.offset(ofLine: bodyLine)
    let text = String(Substring(source.text.utf8.dropFirst(start)))
    let references = CrossReference.all(in: text)
    guard !references.isEmpty, let tree = MarkdownTree(text) else { return }
    var labels = Set(blocks.cells.compactMap { Self.reference(to: $0.cell.options) })
    labels.formUnion(MathSpan.all(in: text).compactMap(\.label))
    labels.formUnion(sectionLabels(below: tree.root))
    for reference in references
    where !labels.contains(reference.label) && !labels.contains(cell(ofFigure: reference.label)) {
      let range = source.range(
        from: start + reference.offsets.lowerBound, to: start + reference.offsets.upperBound)
      let near = closestName(to: reference.label, among: labels)
      report(.unresolvedReference(reference.label, suggestion: near), at: range)
    }
  }

  /// The label of a cell that can be referred to: tables and listings are numbered by their captions.
  private static func reference(to options: CellOptions) -> String? {
    guard let label = options.label else { return nil }
    return switch CrossReference.Kind(ofLabel: label) {
    case .table: options.tableCaption == nil ? nil : label
    case .listing: options.listingCaption == nil ? nil : label
    default: label
    }
  }

  /// The label of the cell that draws `fig-heads-2`, its second figure: `fig-heads`.
  private func cell(ofFigure label: String) -> String {
    guard let match = label.wholeMatch(of: /(fig-.+)-([2-9]|[1-9][0-9]+)/) else { return label }
    return String(match.1)
  }

  private func sectionLabels(below node: MarkdownNode) -> [String] {
    node.children.flatMap { child -> [String] in
      guard case .heading = child.kind else { return sectionLabels(below: child) }
      return child.sectionLabel.map { [$0] } ?? []
    }
  }
}

extension MarkdownNode {
  /// The label of a heading: a comment `<!-- {#sec-cost} -->` at its end.
  package var sectionLabel: String? {
    children.lazy.filter { $0.kind == .inlineHTML }
      .compactMap { LabelComment.label(in: $0.literal, .section) }.first
  }
}
