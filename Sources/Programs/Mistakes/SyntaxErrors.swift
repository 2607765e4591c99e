import Diagnostics
import SwiftDiagnostics
import SwiftParserDiagnostics
import SwiftSyntax

extension Checker {
  /// What the parser found, in its own words.
  func reportSyntaxErrors(_ file: SourceFileSyntax) {
    for found in ParseDiagnosticsGenerator.diagnostics(for: file) {
      let severity: Diagnostics.Diagnostic.Severity =
        switch found.diagMessage.severity {
        case .error: .error
        case .warning: .warning
        default: .note
        }
      let start = found.position.utf8Offset
      let end = max(start, found.node.endPositionBeforeTrailingTrivia.utf8Offset)
      var range = source.range(from: start, to: end)
      if range.end.line != range.start.line {
        range = source.range(from: start, to: start + 1)
      }
      diagnostics.append(
        Diagnostics.Diagnostic(
          severity, found.message, path: source.path, range: range,
          help: found.fixIts.first.map { $0.message.message }))
    }
  }
}
