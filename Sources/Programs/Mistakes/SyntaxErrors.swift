import Diagnostics
import SwiftDiagnostics
import SwiftParserDiagnostics
import SwiftSyntax

extension String {
  /// The line around a place in UTF-8 bytes, without the space behind it, and where it starts.
  func line(at offset: Int) -> (text: String, start: Int) {
    let bytes = Array(utf8)
    let newline = UInt8(ascii: "\n")
    let place = Swift.min(offset, bytes.count)
    let start = bytes[..<place].lastIndex(of: newline).map { $0 + 1 } ?? 0
    let end = bytes[place...].firstIndex(of: newline) ?? bytes.count
    let line = Substring(decoding: bytes[start..<end], as: UTF8.self)
    return (String(line.reversed().drop(while: \.isWhitespace).reversed()), start)
  }
}

extension Checker {
  /// What the parser found, in its own words.
  func reportSyntaxErrors(_ file: SourceFileSyntax) {
    let explained = reportForeignTokens(file)
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
      if explained.contains(where: { $0.contains(range.start.line) }) { continue }
      let instead =
        found.message.hasSuffix(" subscript") && !found.message.contains("']'")
        ? "a whole dimension is '.all', a part of it '0..<2'"
        : otherLanguage(line(at: start))
      if instead != nil, diagnostics.contains(where: { $0.range?.start.line == range.start.line }) {
        continue
      }
      diagnostics.append(
        Diagnostics.Diagnostic(
          severity, found.message, path: source.path, range: range,
          help: instead ?? found.fixIts.first.map { $0.message.message }))
    }
  }

  /// Reports the first such token of a line. What the parser says of the lines returned is its echo.
  private func reportForeignTokens(_ file: SourceFileSyntax) -> [ClosedRange<Int>] {
    var explained: [ClosedRange<Int>] = []
    for token in file.tokens(viewMode: .sourceAccurate) {
      guard let mistake = foreignMistake(token) else { continue }
      let line = source.range(from: Int(span(token).start), to: Int(span(token).end)).start.line
      if explained.contains(where: { $0.lowerBound == line }) { continue }
      report(mistake, at: token)
      // The parser reads on to the declaration that `@ b` would stand before.
      let end = token.tokenKind == .atSign ? token.item?.endPositionBeforeTrailingTrivia : nil
      let last = end.map { source.range(from: $0.utf8Offset, to: $0.utf8Offset).start.line } ?? line
      explained.append(line...max(line, last))
    }
    return explained
  }

  /// What another language means by a token, and Swift's parser cannot name.
  private func foreignMistake(_ token: TokenSyntax) -> CheckingError? {
    switch token.tokenKind {
    case .atSign:
      guard let before = token.previousToken(viewMode: .sourceAccurate), before.endsOperand,
        !(before.trailingTrivia + token.leadingTrivia).description.contains("\n")
      else { return nil }
      return .matrixProduct(token.operandsOfProduct(behind: before))
    case .stringQuote:
      guard let before = token.previousToken(viewMode: .sourceAccurate),
        case .identifier("f") = before.tokenKind, before.trailingTrivia.isEmpty
      else { return nil }
      return .formattedString
    case .pound:
      let line = line(at: Int(span(token).start))
      return line.hasPrefix("#|") || line.hasPrefix("# ") ? .numberSign(line: line) : nil
    default: return nil
    }
  }

  private func line(at offset: Int) -> String {
    String(source.text.line(at: offset).text.drop(while: \.isWhitespace))
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
    case "with" where line.contains("no_grad"): return "write 'noGrad { … }'"
    case "from", "import": return "remove this line: the library needs no import"
    case "for" where line.prefix { $0 != "(" && $0 != "=" }.contains(", "):
      return "several names stand in parentheses: 'for (i, x) in xs.enumerated()'"
    case "for" where line.contains(";"): return "write 'for i in 0..<n { … }'"
    case "for", "if", "while", "else", "class":
      if line.hasSuffix(":") { return "a block is written between '{' and '}'" }
    default: break
    }
    if first != "for", words.contains("in") {
      return words.contains("for") ? "write 'xs.map { x in … }'" : "write 'xs.contains(x)'"
    }
    if words.contains("and") { return "write '&&' for 'and'" }
    if words.contains("or") { return "write '||' for 'or'" }
    if words.contains("not") { return "write '!' for 'not'" }
    return words.contains("if") && words.contains("else") && !line.contains("{")
      ? "a choice is written 'condition ? a : b'" : nil
  }
}

extension TokenSyntax {
  /// The statement or declaration that the token stands in.
  fileprivate var item: Syntax? {
    var node = parent
    while let inner = node {
      if inner.is(CodeBlockItemSyntax.self) || inner.is(MemberBlockItemSyntax.self) { return inner }
      node = inner.parent
    }
    return nil
  }

  /// Whether an operand ends here: what follows on its line is no attribute.
  fileprivate var endsOperand: Bool {
    var node = parent
    while let inner = node {
      if let attribute = inner.as(AttributeSyntax.self) {
        return !attribute.atSign.trailingTrivia.isEmpty
      }
      node = inner.parent
    }
    return switch tokenKind {
    case .identifier, .rightParen, .rightSquare, .integerLiteral, .floatLiteral: true
    default: false
    }
  }

  /// `a.matmul(b)` for `a @ b` of two names.
  fileprivate func operandsOfProduct(behind left: TokenSyntax) -> String? {
    guard case .identifier = left.tokenKind,
      left.previousToken(viewMode: .sourceAccurate)?
        .tokenKind != .period, let right = nextToken(viewMode: .sourceAccurate),
      case .identifier = right.tokenKind
    else { return nil }
    switch right.nextToken(viewMode: .sourceAccurate)?.tokenKind {
    case .period, .leftParen, .leftSquare, .atSign: return nil
    default: return "\(left.text).matmul(\(right.text))"
    }
  }
}
