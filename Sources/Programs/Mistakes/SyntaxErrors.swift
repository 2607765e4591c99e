import Diagnostics
import SwiftDiagnostics
import SwiftParserDiagnostics
import SwiftSyntax

extension String {
  /// The line around a place in UTF-8 bytes, without the space before and after it.
  fileprivate func line(at offset: Int) -> String {
    let bytes = Array(utf8)
    let newline = UInt8(ascii: "\n")
    let place = Swift.min(offset, bytes.count)
    let start = bytes[..<place].lastIndex(of: newline).map { $0 + 1 } ?? 0
    let end = bytes[place...].firstIndex(of: newline) ?? bytes.count
    let line = Substring(decoding: bytes[start..<end], as: UTF8.self)
    return String(
      line.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}

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
      let instead = otherLanguage(source.text.line(at: start))
      if instead != nil, diagnostics.contains(where: { $0.range?.start.line == range.start.line }) {
        continue
      }
      diagnostics.append(
        Diagnostics.Diagnostic(
          severity, found.message, path: source.path, range: range,
          help: instead ?? found.fixIts.first.map { $0.message.message }))
    }
  }

  /// What to write instead of a line that is another language's.
  private func otherLanguage(_ line: String) -> String? {
    let words = line.split(whereSeparator: { $0 == " " || $0 == "(" }).map(String.init)
    guard let first = words.first else { return nil }
    switch first {
    case "def": return "a function is written 'func name(_ x: Int) -> Int { … }'"
    case "elif": return "write 'else if'"
    case "int", "float", "double", "auto", "const":
      return "a variable is written 'let x = …' or 'var x = …'"
    case "lambda": return "a closure is written '{ x in … }'"
    case "for" where line.contains(";"): return "write 'for i in 0..<n { … }'"
    case "for", "if", "while", "else", "class":
      return line.hasSuffix(":") ? "a block is written between '{' and '}'" : nil
    default: return nil
    }
  }
}
