extension ShapeFlow {
  /// The diagram for a code-hosting page.
  func mermaid() -> String {
    var lines = ["flowchart TD"]
    var open: [Int] = []
    func indentation() -> String { String(repeating: "  ", count: open.count + 1) }
    func close(to count: Int) {
      while open.count > count {
        open.removeLast()
        lines.append(indentation() + "end")
      }
    }
    for (index, node) in nodes.enumerated() {
      let common = zip(open, node.groups).prefix { $0 == $1 }.count
      close(to: common)
      for group in node.groups.dropFirst(common) {
        lines.append("\(indentation())subgraph g\(group)[\"\(quoted(groups[group].name))\"]")
        open.append(group)
      }
      let isLast = !nodes.contains { $0.operands.contains(index) }
      let shape = isLast ? "<br/>\(node.shape.shapeText)" : ""
      lines.append("\(indentation())s\(index)[\"\(quoted(node.name))\(shape)\"]")
    }
    close(to: 0)
    for (index, node) in nodes.enumerated() {
      for operand in node.operands {
        lines.append("  s\(operand) -- \"\(nodes[operand].shape.shapeText)\" --> s\(index)")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func quoted(_ text: String) -> String {
    text.replacing("\"", with: "#quot;").replacing("<", with: "#lt;")
  }
}
