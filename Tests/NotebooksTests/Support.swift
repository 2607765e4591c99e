import Diagnostics
import Notebooks

/// A parsed notebook and its diagnostics as `line:column: severity: message [help]`.
struct Parsed {
  var notebook: Notebook?
  var diagnostics: [String]

  init(_ text: String) {
    let (notebook, diagnostics) = Notebook.parse(SourceText(path: "x.md", text: text))
    self.notebook = notebook
    self.diagnostics = diagnostics.map(describe)
  }

  var code: [CodeCell] { notebook?.codeCells ?? [] }
}

func describe(_ diagnostic: Diagnostic) -> String {
  var text = ""
  if let start = diagnostic.range?.start { text += "\(start.line):\(start.column): " }
  text += "\(diagnostic.severity.rawValue): \(diagnostic.message)"
  if let help = diagnostic.help { text += " [\(help)]" }
  return text
}

/// The text a range covers; it must lie in one line.
func covered(by range: SourceRange, in text: String) -> String {
  let line = SourceText(path: "", text: text).line(range.start.line)
  guard range.end.line == range.start.line else {
    return "\(line.dropFirst(range.start.column - 1))…"
  }
  return String(
    line.dropFirst(range.start.column - 1).prefix(range.end.column - range.start.column))
}
