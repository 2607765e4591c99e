/// Shows diagnostics the way a good compiler does: the place, the message, the line of source with
/// its mistake underlined, what the operands were, and what to do.
package struct DiagnosticRenderer: Sendable {
  /// Whether to use a terminal's colours.
  package var usesColor: Bool

  package init(usesColor: Bool = false) {
    self.usesColor = usesColor
  }

  /// The text of one diagnostic, ending in a line end. Without a source the quoted line is left
  /// out.
  package func render(_ diagnostic: Diagnostic, in source: SourceText? = nil) -> String {
    var lines = [headline(diagnostic)]
    var gutter = "  "
    if let source, let range = diagnostic.range {
      let elsewhere = diagnostic.labels.filter { $0.range.start.line != range.start.line }
      let last = ([range] + elsewhere.map(\.range)).map(\.start.line).max() ?? 0
      gutter = String(repeating: " ", count: max(5, String(last).count + 2))
      func quote(_ number: Int, _ annotations: (Substring) -> [String]) {
        guard number <= source.lineCount else { return }
        let line = source.line(number)
        let padded = gutter.dropLast(String(number).count) + String(number)
        lines.append(dim("\(padded) |") + " " + expandTabs(line))
        lines += annotations(line).map { dim("\(gutter) |") + " " + $0 }
      }
      quote(range.start.line) { annotations(diagnostic, range: range, line: $0) }
      for label in elsewhere {
        quote(label.range.start.line) { line in
          let (start, end) = columns(of: label.range, in: line)
          let marks =
            String(repeating: " ", count: start) + String(repeating: "~", count: end - start)
          return [color(marks + " " + label.text, .mark)]
        }
      }
    }
    if let help = diagnostic.help {
      let indent = "\n" + gutter + "         "
      let text = help.split(separator: "\n", omittingEmptySubsequences: false)
      let word = diagnostic.language == .chinese ? bold("提示") + "：" : bold("help") + ": "
      lines.append("\(gutter) = \(word)" + text.joined(separator: indent))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func headline(_ diagnostic: Diagnostic) -> String {
    var place = ""
    if let path = diagnostic.path {
      place = path + ":"
      if let start = diagnostic.range?.start { place += "\(start.line):\(start.column):" }
      place = bold(place) + " "
    }
    return place + severity(diagnostic) + bold(diagnostic.message)
  }

  /// The underline, then the labels' texts hanging from their operands, the rightmost first.
  private func annotations(
    _ diagnostic: Diagnostic, range: SourceRange, line: Substring
  ) -> [String] {
    let hanging = diagnostic.labels
      .filter { $0.range.start.line == range.start.line }
      .sorted { $0.range.start < $1.range.start }

    var marks: [Character] = []
    func mark(_ range: SourceRange, with character: Character) {
      let (start, end) = columns(of: range, in: line)
      while marks.count < end { marks.append(" ") }
      for column in start..<end { marks[column] = character }
    }
    for label in hanging { mark(label.range, with: "~") }
    mark(range, with: "~")
    marks[columns(of: range, in: line).start] = "^"

    var lines = [color(String(marks), .mark)]
    for (index, label) in hanging.enumerated().reversed() {
      var text: [Character] = []
      for earlier in hanging[...index] {
        let start = columns(of: earlier.range, in: line).start
        while text.count < start { text.append(" ") }
        if earlier.range == label.range { break }
        text.append("│")
      }
      lines.append(color(String(text) + "└ " + label.text, .mark))
    }
    return lines
  }

  /// Terminal columns, counted from 0, of a range's part on its first line; at least one wide.
  private func columns(of range: SourceRange, in line: Substring) -> (start: Int, end: Int) {
    func column(_ character: Int) -> Int {
      expandTabs(line.prefix(max(0, character - 1))).reduce(0) { $0 + displayWidth(of: $1) }
    }
    let start = column(range.start.column)
    let last = range.end.line == range.start.line ? range.end.column : line.count + 1
    return (start, max(start + 1, column(last)))
  }

  private func expandTabs(_ text: some StringProtocol) -> String {
    String(text).split(separator: "\t", omittingEmptySubsequences: false).joined(separator: "  ")
  }

  private enum Ink: String {
    case bold = "1"
    case dim = "2"
    case error = "1;31"
    case warning = "1;33"
    case note = "1;36"
    case mark = "32"
  }

  private func color(_ text: String, _ ink: Ink) -> String {
    usesColor ? "\u{1B}[\(ink.rawValue)m\(text)\u{1B}[0m" : text
  }

  private func bold(_ text: String) -> String { color(text, .bold) }
  private func dim(_ text: String) -> String { color(text, .dim) }

  private func severity(_ diagnostic: Diagnostic) -> String {
    let isChinese = diagnostic.language == .chinese
    let (word, ink): (String, Ink) =
      switch diagnostic.severity {
      case .error: (isChinese ? "错误" : "error", .error)
      case .warning: (isChinese ? "警告" : "warning", .warning)
      case .note: (isChinese ? "说明" : "note", .note)
      }
    return isChinese ? color(word + "：", ink) : color(word + ":", ink) + " "
  }
}
