import Diagnostics
import Notebooks
import Runs

extension Report {
  /// The report as markdown for a code-hosting page, `report.md`: the notebook's prose with its
  /// inline values, its code, what it printed, and its figures by relative links.
  package func markdown() -> String {
    var parts = ["# \(title)\n"]
    if let description = notebook?.frontMatter.description { parts.append(description + "\n") }
    if let sentence = statusSentence { parts.append("> **\(sentence)**\n") }
    parts += diagnosticsOutsideCells.map { fenced(explain($0), language: "text") }
    let titleParts = parts.count
    var value = 0
    var cell = 0
    for item in notebook?.cells ?? [] {
      switch item {
      case .markdown(let prose):
        var text = substitute(prose, firstValue: value)
        value += prose.inlineExpressions.count
        if titleIsHeading, parts.count == titleParts { text = withoutFirstLine(text) }
        if !text.isEmpty { parts.append(text + "\n") }
      case .code:
        let text = markdown(cells[cell])
        cell += 1
        if !text.isEmpty { parts.append(text) }
      }
    }
    if let works { parts.append(works) }
    return parts.joined(separator: "\n")
  }

  /// What the notebook cites, in markdown.
  var works: String? {
    guard let works = run.citations?.works, !works.isEmpty else { return nil }
    let heading = endsInReferences ? "" : "## \(words.references)\n\n"
    return heading + works.map { "- \($0)\n" }.joined()
  }

  private func withoutFirstLine(_ text: String) -> String {
    String(text.drop { !$0.isNewline }.drop(while: \.isNewline))
  }

  /// Prose with the values of its inline expressions, and links that lead to other reports.
  func substitute(_ cell: MarkdownCell, firstValue: Int) -> String {
    var text = ""
    var at = source.offset(ofLine: cell.range.start.line)
    let end = at + cell.text.utf8.count
    for (index, expression) in cell.inlineExpressions.enumerated() {
      text += slice(at..<expression.offsets.lowerBound)
      let number = firstValue + index
      let value = number < run.inlineValues.count ? run.inlineValues[number] : nil
      text += value.map(escapeMarkdown) ?? "`\(expression.code)`"
      at = expression.offsets.upperBound
    }
    text += slice(at..<end)
    return withReportLinks(withNumbers(text))
  }

  /// Equations get their numbers, references the numbers of what they name.
  func withNumbers(_ text: String) -> String {
    var changes: [(at: Range<Int>, text: String)] = []
    for reference in CrossReference.all(in: text) {
      guard let target = references[reference.label] else { continue }
      changes.append((reference.offsets, target.text))
    }
    if !references.citations.isEmpty {
      for citation in Citation.all(in: text) {
        guard let said = references.citations[citation.text] else { continue }
        changes.append((citation.offsets, said))
      }
    }
    for formula in MathSpan.all(in: text) {
      guard let label = formula.label, let target = references[label] else { continue }
      let end = formula.offsets.upperBound - 2
      changes.append((end..<end, "\\tag{\(target.text.drop { !$0.isNumber })}\n"))
    }
    guard !changes.isEmpty else { return text }
    var bytes = Array(text.utf8)
    for change in changes.sorted(by: { $0.at.lowerBound > $1.at.lowerBound }) {
      bytes.replaceSubrange(change.at, with: Array(change.text.utf8))
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func slice(_ offsets: Range<Int>) -> String {
    let utf8 = source.text.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: offsets.lowerBound)
    let end = utf8.index(utf8.startIndex, offsetBy: offsets.upperBound)
    return String(source.text[start..<end])
  }

  /// Links to other notebooks become links to their reports, pictures are those beside the report.
  private func withReportLinks(_ text: String) -> String {
    var parts = text.split(separator: "](", omittingEmptySubsequences: false).map(String.init)
    for index in parts.indices.dropFirst() {
      let address = parts[index].prefix { $0 != ")" && !$0.isWhitespace }
      let link =
        reportLink(String(address), file: "report.md") ?? self.address(ofPicture: String(address))
      parts[index] = link + parts[index].dropFirst(address.count)
    }
    return parts.joined(separator: "](")
  }

  private func markdown(_ cell: ReportCell) -> String {
    var parts: [String] = []
    if cell.showsCode {
      let code = fenced(cell.code, language: cell.cell.language)
      if let number = cell.listingNumber, let caption = cell.cell.options.listingCaption {
        parts.append(
          "**\(words.listing(number))**\(words.captionSeparator)\(withNumbers(oneLine(caption)))\n")
      }
      parts.append(
        cell.cell.options.codeFold == .folded
          ? "<details><summary>\(words.code)</summary>\n\n\(code)\n</details>\n" : code)
    }
    var tableNumber = cell.tableNumber
    for part in cell.parts {
      switch part {
      case .text(let text):
        if let number = tableNumber, let caption = cell.cell.options.tableCaption {
          parts.append(
            "**\(words.table(number))**\(words.captionSeparator)\(withNumbers(oneLine(caption)))\n")
          tableNumber = nil
        }
        parts.append(fenced(text, language: "text"))
      case .tensor: break
      case .flow(let flow):
        let diagram = fenced(flow.mermaid(), language: "mermaid")
        parts.append("<details><summary>\(words.steps)</summary>\n\n\(diagram)\n</details>\n")
      case .figure(let figure):
        let alt = oneLine(escapeMarkdown(figure.record.altText))
        parts.append(
          "![\(alt)](figures/\(encodePath(figure.record.name)).\(figure.record.fileType))\n")
        let caption = figure.caption.map { words.captionSeparator + withNumbers(oneLine($0)) } ?? ""
        parts.append("**\(words.figure(figure.number))**\(caption)\n")
      case .problem(let diagnostic): parts.append(fenced(explain(diagnostic), language: "text"))
      }
    }
    return indented(parts.joined(separator: "\n"), like: cell.cell)
  }

  /// A cell inside a list or a quote stays inside it.
  private func indented(_ markdown: String, like cell: CodeCell) -> String {
    guard cell.range.start.column > 1 else { return markdown }
    let line = source.line(cell.range.start.line)
    let head = String(line.prefix(cell.range.start.column - 1))
    let prefix = String(head.map { $0 == ">" || $0 == "\t" ? $0 : " " })
    let lines = markdown.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.enumerated().map { index, line in
      let isBlank = line.isEmpty && (index == lines.count - 1 || !prefix.contains(">"))
      return isBlank ? "" : (index == 0 ? head : prefix) + line
    }.joined(separator: "\n")
  }

  /// A fence longer than any run of backticks in the text.
  func fenced(_ text: String, language: String) -> String {
    var longest = 2
    var run = 0
    for character in text {
      run = character == "`" ? run + 1 : 0
      longest = max(longest, run)
    }
    let fence = String(repeating: "`", count: longest + 1)
    let lineEnd = text.hasSuffix("\n") ? "" : "\n"
    return "\(fence)\(language)\n\(text)\(lineEnd)\(fence)\n"
  }

  private func oneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}

/// Text whose characters mean themselves in markdown.
func escapeMarkdown(_ text: String) -> String {
  var escaped = ""
  for character in text {
    if "\\`*_[]<>$|~&".contains(character) { escaped.append("\\") }
    escaped.append(character)
  }
  return escaped
}
