import Diagnostics

extension Notebook {
  /// The notebook with new expected outputs, by the labels of their cells; everything else stays as
  /// it is, byte for byte. Cells without an expected output do not get one.
  ///
  /// Law: where the notebook expects these very texts already, the result is `render()`.
  package func accepting(_ outputs: [String: String]) -> String {
    let sources = cells.map { cell -> String in
      guard case .code(let code) = cell, let expected = code.expected,
        let text = outputs[code.label], text != expected.text
      else { return cell.source }
      return code.source(expecting: text, insteadOf: expected)
    }
    return head + sources.joined()
  }
}

extension CodeCell {
  /// The cell's lines with the fence of its expected output written anew.
  fileprivate func source(expecting text: String, insteadOf expected: ExpectedOutput) -> String {
    let lineEnd = source.contains("\r\n") ? "\r\n" : "\n"
    var lines = source.replacing("\r\n", with: "\n")
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let first = expected.range.start.line - range.start.line
    let last = expected.range.end.line - range.start.line
    guard lines.indices.contains(first), lines.indices.contains(last) else { return source }
    // What stands before the fence is the indentation of a list or the `>` of a quote.
    let prefix = lines[first].prefix(expected.range.start.column - 1)
    let fence = String(repeating: "`", count: max(3, longestRunOfBackticks(in: text) + 1))
    var content = text.split(separator: "\n", omittingEmptySubsequences: false)
    if content.last == "" { content.removeLast() }
    let new = ["\(fence)text"] + content.map(String.init) + [fence]
    lines.replaceSubrange(first...last, with: new.map { prefix + $0 })
    return lines.joined(separator: lineEnd)
  }
}

private func longestRunOfBackticks(in text: String) -> Int {
  var longest = 0
  var run = 0
  for character in text {
    run = character == "`" ? run + 1 : 0
    longest = max(longest, run)
  }
  return longest
}
