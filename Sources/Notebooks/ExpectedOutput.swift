package import Diagnostics

/// What the cell above should print: a `text` fence below `<!-- expect rtol=1e-5 -->`.
///
/// Text is compared exactly. A number holds when it differs from the expected one by at most
/// `atol + rtol · |expected|`.
package struct ExpectedOutput: Hashable, Sendable {
  package var text: String
  /// Relative tolerance; nil when the comment does not say.
  package var rtol: Double?
  /// Absolute tolerance; nil when the comment does not say.
  package var atol: Double?
  /// From the opening fence of the expected text to the end of the closing one.
  package var range: SourceRange
}

extension ExpectedOutput {
  /// The settings of an HTML comment when it is one that expects something: the words behind
  /// `expect`. Nil for any other comment.
  static func settings(ofComment html: String) -> [Substring]? {
    let html = trimmed(html[...])
    guard html.hasPrefix("<!--"), html.hasSuffix("-->"), html.count >= 7 else { return nil }
    let words = html.dropFirst(4).dropLast(3).split(whereSeparator: \.isWhitespace)
    return words.first == "expect" ? Array(words.dropFirst()) : nil
  }

  /// Takes in `rtol=1e-5` and `atol=1e-8`; returns what is wrong with them.
  mutating func read(_ settings: [Substring]) -> [NotebookProblem] {
    var problems: [NotebookProblem] = []
    for setting in settings {
      let parts = setting.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let key = String(parts[0])
      guard key == "rtol" || key == "atol" else {
        let suggestion = closestName(to: key, among: ["rtol", "atol"])
        problems.append(.unknownExpectKey(key, suggestion: suggestion))
        continue
      }
      let text = parts.count > 1 ? String(parts[1]) : ""
      guard let value = Double(text), value.isFinite, value >= 0 else {
        problems.append(.badTolerance(key: key, found: text))
        continue
      }
      if key == "rtol" { rtol = value } else { atol = value }
    }
    return problems
  }
}
