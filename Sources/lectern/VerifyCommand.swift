import ArgumentParser
import Diagnostics
import Execution
import Foundation
import Notebooks
import Reports
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

  @Argument(help: .init("The folder of the reports.", valueName: "folder"))
  var output = "output"

  @Option(help: .init("Verify the report of this name alone.", valueName: "name"))
  var only: [String] = []

  func run() throws {
    let progress = ProgressLine(notebooks: 1, isQuiet: true)
    let runs: [Run]
    do {
      runs = try chosenRuns()
    } catch {
      progress.show(error, in: nil)
      throw ExitCode(Outcome.refused.rawValue)
    }
    var outcome = Outcome.good
    for run in runs {
      let one = verify(run, progress)
      let extent = run.only.map { " as far as the cell '\($0)'" } ?? ""
      print("\(run.name): \(one == .good ? "holds" : "DOES NOT HOLD")\(extent)")
      outcome = outcome.and(one)
    }
    if outcome != .good { throw ExitCode(outcome.rawValue) }
  }

  private func chosenRuns() throws(Diagnostic) -> [Run] {
    let runs = try SavedRun.all(in: [output]).map(\.run)
    for name in only where !runs.contains(where: { $0.name == name }) {
      throw Diagnostic(.error, "there is no report '\(name)'", path: output)
    }
    return only.isEmpty ? runs : runs.filter { only.contains($0.name) }
  }

  /// Where a report's notebook is: its path is as it was given to `run`, which is mostly started in the
  /// folder that holds the folder of the reports.
  private func notebook(of run: Run) -> String {
    let beside = "\(output)/../\(run.path)"
    let isHere = FileManager.default.fileExists(atPath: run.path)
    return !isHere && FileManager.default.fileExists(atPath: beside) ? beside : run.path
  }

  private func verify(_ old: Run, _ progress: ProgressLine) -> Outcome {
    let assignments = old.parameters.map { "\($0.name)=\($0.value)" }
    let runner = NotebookRunner(
      options: RunOptions(assignments: assignments, only: old.only), control: RunControl(),
      onEvent: { _ in })
    let file = NotebookFile(path: notebook(of: old))
    let run = runAside { runner.run(file, figuresFolder: $0) }
    let source = SourceText(path: run.path, text: run.source)
    var problems = run.diagnostics.filter { $0.severity == .error }
    if run.status == .succeeded || run.status == .mismatched,
      let notebook = Notebook.parse(source).0
    {
      problems += runner.inItsLanguage(
        run.differences(from: old, notebook: notebook), source)
    }
    for problem in problems { progress.show(problem, in: source) }
    let own = Outcome(run, strict: false)
    return own == .good && !problems.isEmpty ? .mismatch : own
  }
}
