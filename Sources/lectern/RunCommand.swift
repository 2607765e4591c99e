import ArgumentParser
import Diagnostics
import Execution
import Foundation
import Notebooks
import Reports
import Runs
import Synchronization

struct RunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Run notebooks and write their reports.",
    discussion: """
      Exit codes: 0 good; 1 a cell failed; 2 wrong usage, or a notebook refused before anything \
      ran; 3 an expected output does not hold; 4 out of time; 5 warnings and --strict; \
      130 interrupted.
      """)

  @Argument(help: .init("Notebooks, or folders of notebooks.", valueName: "notebook"))
  var paths: [String]

  @Option(name: .shortAndLong, help: .init("The folder for the reports.", valueName: "folder"))
  var output = "output"

  @Option(
    name: .customShort("P"),
    help: .init("A parameter of the notebook: -P heads=4.", valueName: "name=value"))
  var parameter: [String] = []

  @Option(help: .init("Run up to the cell of this label, and no further.", valueName: "label"))
  var only: String?

  @Option(help: "Notebooks run side by side; as many as there are cores unless said otherwise.")
  var jobs: Int?

  @Flag(help: "Also write each report as one file with everything in it: OUTPUT/NOTEBOOK.html.")
  var selfContained = false

  @Flag(help: "Exit with 5 when there are warnings.")
  var strict = false

  @Flag(help: "Events as JSON on standard output, one a line; see Documentation/Guides/Events.md.")
  var json = false

  @Flag(help: "No progress on standard error; problems are still shown.")
  var quiet = false

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs must be at least 1") }
  }

  func run() throws {
    let (files, problems) = NotebookFile.notebooks(in: paths)
    let progress = ProgressLine(notebooks: files.count, isQuiet: quiet)
    for problem in problems { progress.show(problem, in: nil) }
    guard !problems.contains(where: { $0.severity == .error }) else {
      throw ExitCode(Outcome.refused.rawValue)
    }

    let control = RunControl()
    let signals = stopOnSignals(control)
    defer { for signal in signals { signal.cancel() } }
    let threads = max(1, min(jobs ?? RunOptions.allCores, files.count))
    let events = json ? EventStream() : nil
    let job = RunJob(
      runner: NotebookRunner(
        options: RunOptions(
          assignments: parameter, only: only, cores: RunOptions.allCores / threads),
        control: control,
        onEvent: { event in
          events?.show(event)
          progress.show(event)
        }),
      output: OutputFolder(path: output), progress: progress, isStrict: strict,
      isSelfContained: selfContained)
    sideBySide(Array(files.indices), threads: threads) { index in
      if !control.isInterrupted { job.run(files[index]) }
    }
    let outcome = job.writeReports(in: files.map(\.name))
    let code = control.isInterrupted ? Outcome.interrupted : outcome
    if code != .good { throw ExitCode(code.rawValue) }
  }
}

/// Runs notebooks, each on the thread that asks, and writes their reports when all have run: a page
/// links to its neighbours.
final class RunJob: Sendable {
  private let runner: NotebookRunner
  private let output: OutputFolder
  private let progress: ProgressLine
  private let isStrict: Bool
  private let isSelfContained: Bool
  private let finished = Mutex(Finished())

  private struct Finished {
    var reports: [String: (folder: ReportFolder, report: Report)] = [:]
    var outcome = Outcome.good
  }

  init(
    runner: NotebookRunner, output: OutputFolder, progress: ProgressLine, isStrict: Bool,
    isSelfContained: Bool
  ) {
    self.runner = runner
    self.output = output
    self.progress = progress
    self.isStrict = isStrict
    self.isSelfContained = isSelfContained
  }

  func run(_ file: NotebookFile) {
    let folder: ReportFolder
    do {
      folder = try ReportFolder(name: file.name, output: output.path)
    } catch {
      tell(error, .refused)
      return
    }
    let run = runner.run(file, figuresFolder: folder.figuresPath)
    let source = SourceText(path: run.path, text: run.source)
    for problem in run.diagnostics { progress.show(problem, in: source) }
    let outcome = Outcome(run, strict: isStrict)
    // What was refused has nothing to show: the last report stays.
    if run.status == .refused { folder.discard() }
    finished.withLock {
      $0.outcome = $0.outcome.and(outcome)
      if run.status != .refused { $0.reports[file.name] = (folder, Report(run)) }
    }
  }

  /// Moves the reports into place, in the order of their names, and writes the catalogue.
  func writeReports(in names: [String]) -> Outcome {
    let (reports, outcome) = finished.withLock { ($0.reports, $0.outcome) }
    guard !reports.isEmpty else { return outcome }
    let catalogue = output.catalogue().updated(with: names.compactMap { reports[$0]?.report.entry })
    do {
      for name in names {
        guard let (folder, report) = reports[name] else { continue }
        let (previous, next) = catalogue.neighbours(of: name)
        try folder.finish(report, previous: previous, next: next)
        if isSelfContained {
          try report.writeSelfContained(
            folder: "\(output.path)/\(name)", to: "\(output.path)/\(name).html")
        }
      }
      try output.write(catalogue)
    } catch {
      tell(error, .refused)
    }
    return finished.withLock { $0.outcome }
  }

  private func tell(_ problem: Diagnostic, _ outcome: Outcome) {
    progress.show(problem, in: nil)
    finished.withLock { $0.outcome = $0.outcome.and(outcome) }
  }
}
