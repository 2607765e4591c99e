import Diagnostics
import Foundation
import Notebooks
import Reports
import Runs
import Testing

/// A run of a notebook with the outputs a test wants.
func makeRun(
  _ source: String, name: String = "page", status: Run.Status = .succeeded,
  outputs: [String: [Output]] = [:], inlineValues: [String?] = [], diagnostics: [Diagnostic] = []
) -> Run {
  let text = SourceText(path: "notebooks/\(name).md", text: source)
  let notebook = Notebook.parse(text).notebook
  let cells = (notebook?.codeCells ?? []).map { cell in
    CellRun(
      label: cell.label, status: cell.runs ? .succeeded : .skipped,
      outputs: outputs[cell.label] ?? [])
  }
  return Run(
    path: text.path, name: name, source: source,
    parameters: (notebook?.frontMatter.params ?? []).map {
      Run.Parameter(name: $0.name, value: $0.value.swiftText)
    },
    seed: notebook?.frontMatter.seed, status: status, cells: cells, inlineValues: inlineValues,
    diagnostics: diagnostics,
    host: Run.Host(lectern: "0", system: "Linux", architecture: "x86_64", gnuplot: "5.4"))
}

/// Compares a text with a file of `Snapshots`. With `LECTERN_RECORD` set, writes the file and fails.
func expectSnapshot(
  _ text: String, _ file: String, sourceLocation: Testing.SourceLocation = #_sourceLocation
) throws {
  let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
  let url = folder.appendingPathComponent("Snapshots/\(file)")
  if ProcessInfo.processInfo.environment["LECTERN_RECORD"] != nil {
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
    Issue.record("recorded \(file)", sourceLocation: sourceLocation)
    return
  }
  let recorded = try String(contentsOf: url, encoding: .utf8)
  guard text != recorded else { return }
  let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
  let old = recorded.split(separator: "\n", omittingEmptySubsequences: false)
  let line = zip(lines, old).enumerated().first { $0.element.0 != $0.element.1 }?.offset
  let number = line ?? min(lines.count, old.count)
  Issue.record(
    """
    \(file) differs in line \(number + 1):
    - \(number < old.count ? old[number] : "(end)")
    + \(number < lines.count ? lines[number] : "(end)")
    """, sourceLocation: sourceLocation)
}

/// A folder of its own for a test, taken away afterwards.
func withFolder(_ body: (String) throws -> Void) throws {
  let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("reports-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  try body(folder.path)
}
