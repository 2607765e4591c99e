import ArgumentParser
import Diagnostics
import Execution
import Foundation
import Notebooks
import Runs

struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Run the notebooks of reports again and compare what they print.",
    discussion: """
      Text and whole numbers must be the same, numbers near: to the tolerance of a cell's expected \
      output, or to a relative 1e-4. Exit codes: 0 good; 1 a cell failed; 2 wrong usage, or a \
      notebook refused; 3 a report does not hold.
      """)

  @Argument(help: "The folder of the reports.")
  var output = "output"

  @Option(help: "Verify the report of this name alone.")
  var only: [String] = []

  func run() throws {
    let folder = URL(fileURLWithPath: output, isDirectory: true)
    let names = ((try? FileManager.default.contentsOfDirectory(atPath: output)) ?? []).filter {
      FileManager.default.fileExists(atPath: folder.appendingPathComponent("\($0)/run.json").path)
        && (only.isEmpty || only.contains($0))
    }.sorted()
    let progress = ProgressLine(notebooks: names.count, isQuiet: true)
    guard !names.isEmpty else {
      progress.show(
        Diagnostic(.error, "there are no reports", path: output), in: nil)
      throw ExitCode(Outcome.refused.rawValue)
    }
    var outcome = Outcome.good
    for name in names {
      let one = try verify(folder.appendingPathComponent("\(name)/run.json"), progress)
      print("\(name): \(one == .good ? "holds" : "DOES NOT HOLD")")
      outcome = outcome.and(one)
    }
    if outcome != .good { throw ExitCode(outcome.rawValue) }
  }

  private func verify(_ record: URL, _ progress: ProgressLine) throws -> Outcome {
    let old: Run
    do {
      old = try JSONDecoder().decode(Run.self, from: Data(contentsOf: record))
    } catch {
      progress.show(
        Diagnostic(.error, "the record of the run cannot be read: \(error)", path: record.path),
        in: nil)
      return .refused
    }
    let assignments = old.parameters.map { "\($0.name)=\($0.value)" }
    let runner = NotebookRunner(
      options: RunOptions(assignments: assignments), control: RunControl(), onEvent: { _ in })
    let figures = FileManager.default.temporaryDirectory
      .appendingPathComponent("lectern-verify-\(UUID().uuidString)/figures", isDirectory: true)
    try? FileManager.default.createDirectory(at: figures, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: figures.deletingLastPathComponent()) }
    let run = onThread { runner.run(NotebookFile(path: old.path), figuresFolder: figures.path) }
    let source = SourceText(path: run.path, text: run.source)
    var problems = run.diagnostics.filter { $0.severity == .error }
    if run.status == .succeeded || run.status == .mismatched,
      let notebook = Notebook.parse(source).0
    {
      problems += run.differences(from: old, notebook: notebook)
    }
    for problem in problems { progress.show(problem, in: source) }
    let own = Outcome(run, strict: false)
    return own == .good && !problems.isEmpty ? .mismatch : own
  }
}

/// Runs something on a thread with room for deep recursion.
func onThread<Result: Sendable>(_ body: @escaping @Sendable () -> Result) -> Result {
  let result = Answer<Result>()
  sideBySide([0], threads: 1) { _ in result.set(body()) }
  return result.value(otherwise: body)
}
