package import Diagnostics
package import Notebooks
package import Runs

extension CodeCell {
  /// Whether the notebook goes on when the cell fails.
  func mayFail(in notebook: Notebook) -> Bool {
    options.expectedError != nil || (options.error ?? notebook.frontMatter.execute.error)
  }

  /// How what the cell printed differs from what stands below it.
  func outputProblem(_ outputs: [Output], path: String) -> Diagnostic? {
    guard let expected, let mismatch = expected.mismatch(with: outputs.text) else { return nil }
    let message =
      mismatch.largest.map { largest in
        "the output is not as expected: \(largest.actual) in place of \(largest.expected) in line "
          + "\(largest.line), |Δ| = \(OutputComparison.short(largest.delta))"
          + (mismatch.difference.count > 2 ? " at most" : "")
      } ?? "the output is not as expected"
    let most = 16
    var lines = Array(mismatch.difference.prefix(most))
    if mismatch.difference.count > most { lines.append("…") }
    let difference = lines.joined(separator: "\n")
    let line = min(expected.range.start.line + mismatch.line, expected.range.end.line)
    let start = expected.range.start.column
    let length = mismatch.difference.first.map { $0.count - 2 } ?? 0
    return Diagnostic(
      .error, message, path: path,
      range: SourceRange(
        start: SourceLocation(line: line, column: start),
        end: SourceLocation(line: line, column: start + max(1, length))),
      help: "\(difference)\nif the new output is right: lectern accept \(path)")
  }

  /// Why the cell did not fail as its `expect-error` says; nil when it did, or need not.
  func errorProblem(_ message: String?, path: String) -> Diagnostic? {
    guard let wanted = options.expectedError else { return nil }
    guard let message else {
      return Diagnostic(
        .error, "the cell did not fail; it expects the error '\(wanted)'", path: path,
        range: SourceRange(start: range.start, end: range.start),
        help: "take 'expect-error' away if that is right")
    }
    let messages = [message, MessageCatalogue.all.chinese(message)]
    if messages.contains(where: { $0?.contains(wanted) == true }) { return nil }
    return Diagnostic(
      .error, "the cell failed otherwise than expected: it says '\(message)'", path: path,
      range: SourceRange(start: range.start, end: range.start),
      help: "it expects '\(wanted)'")
  }
}

extension ExpectedOutput {
  func mismatch(with text: String) -> OutputComparison.Mismatch? {
    OutputComparison(relativeTolerance: rtol ?? 0, absoluteTolerance: atol ?? 0)
      .mismatch(expected: self.text, actual: text)
  }
}

extension [Output] {
  /// What was printed and displayed.
  package var text: String {
    map { output in
      switch output {
      case .stream(let text): text
      case .display(let text): text + "\n"
      case .tensor, .flow, .figure, .error, .warning: ""
      }
    }.joined()
  }
}

/// An expected output that a run did not keep to.
package struct ChangedOutput: Sendable {
  package var label: String
  package var line: Int
  package var actual: String
  /// Lines expected begin with `-`, lines printed with `+`.
  package var difference: [String]
}

extension Run {
  /// The expected outputs of a notebook that this run of it did not keep to.
  package func changedOutputs(of notebook: Notebook) -> [ChangedOutput] {
    zip(notebook.codeCells, cells).compactMap { cell, run in
      guard let expected = cell.expected, run.status == .succeeded else { return nil }
      let text = run.outputs.text
      return expected.mismatch(with: text).map {
        ChangedOutput(
          label: cell.label, line: expected.range.start.line, actual: text,
          difference: $0.difference)
      }
    }
  }

  /// How another run of the same notebook differs from this one in what its cells print, by the
  /// tolerances of its expected outputs, or else a relative 1e-4.
  package func differences(from other: Run, notebook: Notebook) -> [Diagnostic] {
    var problems: [Diagnostic] = []
    let before = Dictionary(
      other.cells.map { ($0.label, $0) }, uniquingKeysWith: { first, _ in first })
    for (cell, run) in zip(notebook.codeCells, cells) {
      guard let old = before[cell.label] else {
        if cell.runs {
          problems.append(problem("the report knows no cell '\(cell.label)'", at: cell))
        }
        continue
      }
      // A run of one cell, or one that stopped, shows nothing of the others.
      if old.status == .skipped { continue }
      let comparison = OutputComparison(
        relativeTolerance: cell.expected?.rtol ?? 1e-4,
        absoluteTolerance: cell.expected?.atol ?? 1e-6)
      if old.status != run.status {
        problems.append(
          problem(
            "the cell \(inWords(run.status)); in the report it \(inWords(old.status))", at: cell))
      } else if let mismatch = comparison.mismatch(
        expected: old.outputs.text, actual: run.outputs.text)
      {
        let lines = mismatch.difference.prefix(12).joined(separator: "\n")
        problems.append(problem("the cell prints other than in the report", at: cell, help: lines))
      }
    }
    return problems
  }

  private func inWords(_ status: CellRun.Status) -> String {
    status == .skipped ? "did not run" : status.rawValue
  }

  private func problem(_ text: String, at cell: CodeCell, help: String? = nil) -> Diagnostic {
    Diagnostic(
      .error, text, path: path, range: SourceRange(start: cell.range.start, end: cell.range.start),
      help: help)
  }
}

extension OutputComparison {
  /// A difference in few digits.
  static func short(_ delta: Double) -> String {
    guard delta.isFinite, delta > 0 else { return "\(delta)" }
    var text = "\(delta)"
    if text.count > 8 {
      var scale = 1.0
      while delta * scale < 100 { scale *= 10 }
      text = "\((delta * scale).rounded() / scale)"
    }
    return text
  }
}
