import Diagnostics
import Runs

extension Report {
  /// What the cells printed, each under its label, `transcript.txt`: also of cells whose output the
  /// report does not show.
  package func transcript() -> String {
    var parts = ["\(title)\n"]
    parts += diagnosticsOutsideCells.map { explain($0) }
    for cell in run.cells where !cell.outputs.isEmpty {
      var text = "[\(cell.label)]\n"
      for output in cell.outputs {
        switch output {
        case .stream, .display: text.appendPrinted(output)
        case .tensor, .flow: break
        case .figure(let figure):
          text.endLine()
          text += "figure figures/\(figure.name).png: \(figure.altText)\n"
        case .error(let diagnostic), .warning(let diagnostic):
          text.endLine()
          text += explain(diagnostic)
        }
      }
      text.endLine()
      parts.append(text)
    }
    return parts.joined(separator: "\n")
  }
}
