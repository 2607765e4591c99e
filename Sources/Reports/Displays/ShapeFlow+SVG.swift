extension ShapeFlow {
  private static let boxHeight = 26.0
  private static let rowHeight = 58.0
  private static let headHeight = 24.0

  private struct Layout {
    var centers: [Double] = []
    var tops: [Double] = []
    var widths: [Double] = []
    /// Top and bottom of each group.
    var frames: [(top: Double, bottom: Double)] = []
    var width = 0.0
    var height = 0.0
  }

  /// The diagram for a page: boxes are steps, arrows carry shapes. `id` is one that nothing else on
  /// the page has.
  func svg(title: String, id: String) -> String {
    let layout = self.layout()
    var svg = """
      <svg viewBox="0 0 \(number(layout.width)) \(number(layout.height))" \
      width="\(number(layout.width))" height="\(number(layout.height))" role="img" \
      aria-label="\(escapeHTML(title)). \(escapeHTML(sentence))">
      <defs><marker id="\(id)" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" \
      markerHeight="7" orient="auto"><path d="M0 0L8 4L0 8z" fill="currentColor"/></marker></defs>

      """
    for (index, group) in groups.enumerated() where layout.frames[index].bottom > 0 {
      let frame = layout.frames[index]
      let inset = 4 + 6 * Double(group.depth)
      svg += """
        <rect class="group" x="\(number(inset))" y="\(number(frame.top))" \
        width="\(number(layout.width - 2 * inset))" height="\(number(frame.bottom - frame.top))" \
        rx="6"/><text class="head" x="\(number(inset + 8))" y="\(number(frame.top + 16))">\
        \(escapeHTML(group.name))</text>

        """
    }
    for (index, node) in nodes.enumerated() {
      for operand in node.operands { svg += arrow(from: operand, to: index, layout, id) }
    }
    for (index, node) in nodes.enumerated() { svg += box(node, index, layout) }
    return svg + "</svg>\n"
  }

  /// The same for readers who cannot see it.
  private var sentence: String {
    nodes.map { "\($0.name) \($0.shape.shapeText)" }.joined(separator: " → ")
  }

  private func layout() -> Layout {
    var layout = Layout()
    layout.frames = groups.map { _ in (0, 0) }
    let boxWidth = max(150, 16 + 6.6 * Double(nodes.map(\.name.count).max() ?? 0))
    let column = boxWidth + 30
    let hasColumns = nodes.contains { Self.subject(of: $0.name) != nil }
    let margin = 10 + 6 * Double((groups.map(\.depth).max() ?? 0) + 1)
    var y = 8.0
    var seen: Set<Int> = []
    var rowPrefix: String?
    for (index, node) in nodes.enumerated() {
      for group in node.groups where seen.insert(group).inserted {
        layout.frames[group].top = y
        y += Self.headHeight
      }
      // Steps about queries, keys and values stand side by side.
      let prefix = Self.subject(of: node.name).map { String(node.name.dropLast($0.count)) }
      let isBeside =
        prefix != nil && prefix == rowPrefix && node.groups == nodes[max(0, index - 1)].groups
      if isBeside { y -= Self.rowHeight }
      rowPrefix = prefix
      layout.tops.append(y)
      layout.widths.append(boxWidth)
      let place = hasColumns ? columnPlace(node.name) : node.name == "mask" ? 1 : 0
      layout.centers.append(margin + boxWidth / 2 + place * column)
      y += Self.rowHeight
      for group in node.groups { layout.frames[group].bottom = y - 6 }
    }
    let right = zip(nodes, layout.centers).map { node, center in
      max(center + boxWidth / 2, center + 10 + 6.7 * Double(node.shape.shapeText.count))
    }.max()
    layout.width = (right ?? 0) + margin
    layout.height = y
    return layout
  }

  /// In columns: queries, keys, values; scores between the first two; what follows between all.
  private func columnPlace(_ name: String) -> Double {
    switch Self.subject(of: name) {
    case "queries": 0
    case "keys": 1
    case "values": 2
    default:
      switch name {
      case "scores", "weights", "tanh of every pair": 0.5
      case "mask": 1.5
      default: 1
      }
    }
  }

  private func arrow(from: Int, to: Int, _ layout: Layout, _ id: String) -> String {
    let x1 = layout.centers[from]
    let y1 = layout.tops[from] + Self.boxHeight
    let x2 = layout.centers[to]
    let y2 = layout.tops[to]
    // Down first, then across just above the target: an arrow does not cross the boxes between.
    let turn = y2 - 12
    let path =
      x1 == x2
      ? "M\(number(x1)) \(number(y1))V\(number(y2))"
      : "M\(number(x1)) \(number(y1))V\(number(turn))"
        + "H\(number(x2))V\(number(y2))"
    return "<path class=\"edge\" d=\"\(path)\" marker-end=\"url(#\(id))\"/>\n"
  }

  private func box(_ node: Node, _ index: Int, _ layout: Layout) -> String {
    let x = layout.centers[index] - layout.widths[index] / 2
    let y = layout.tops[index]
    return """
      <rect class="box" x="\(number(x))" y="\(number(y))" width="\(number(layout.widths[index]))" \
      height="\(number(Self.boxHeight))" rx="4"/><text class="name" \
      x="\(number(layout.centers[index]))" y="\(number(y + 17))">\(escapeHTML(node.name))</text>\
      <text class="size" x="\(number(layout.centers[index] + 6))" \
      y="\(number(y + Self.boxHeight + 14))">\(node.shape.shapeText)</text>

      """
  }

  private func number(_ value: Double) -> String {
    let rounded = (value * 10).rounded() / 10
    return rounded == rounded.rounded() ? String(Int(rounded)) : String(rounded)
  }
}
