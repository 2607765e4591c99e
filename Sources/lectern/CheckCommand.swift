import ArgumentParser
import Diagnostics
import Execution
import Foundation
import Notebooks
import Synchronization

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Find mistakes in notebooks without computing a tensor.",
    discussion: """
      Every cell is parsed and checked, and the notebook is gone through on the shapes of its \
      tensors alone. Exit codes: 0 good; 2 there are errors; 5 warnings and --strict.
      """)

  @Argument(help: .init("Notebooks, or folders of notebooks.", valueName: "notebook"))
  var paths: [String]

  @Option(
    name: .customShort("P"),
    help: .init("A parameter of the notebook: -P heads=4.", valueName: "name=value"))
  var parameter: [String] = []

  @Flag(help: "Exit with 5 when there are warnings.")
  var strict = false

  @Flag(help: "Problems as JSON on standard output, one a line.")
  var json = false

  @Option(
    help: .init("Write the problems to this file as SARIF, for a forge to show.", valueName: "file")
  )
  var sarif: String?

  @Flag(help: "Only problems on standard error.")
  var quiet = false

  func run() throws {
    let start = ContinuousClock.now
    let (files, problems) = NotebookFile.notebooks(in: paths)
    let progress = ProgressLine(notebooks: files.count, isQuiet: quiet)
    for problem in problems { progress.show(problem, in: nil) }
    let events = EventStream()
    let threads = max(1, min(RunOptions.allCores, files.count))
    let runner = NotebookRunner(
      options: RunOptions(assignments: parameter, cores: RunOptions.allCores / threads),
      control: RunControl(),
      onEvent: { _ in })
    let found = Mutex<[Int: (source: SourceText?, problems: [Diagnostic])]>([:])
    // The longest first, so that no thread is left alone with it at the end.
    let sizes = files.map(\.size)
    sideBySide(files.indices.sorted { sizes[$0] > sizes[$1] }, threads: threads) { index in
      let result = runner.check(files[index])
      found.withLock { $0[index] = result }
    }
    var all = problems
    for index in files.indices {
      guard let result = found.withLock({ $0[index] }) else { continue }
      for problem in result.problems {
        if json { events.show(problem) } else { progress.show(problem, in: result.source) }
      }
      all += result.problems
    }
    if let sarif {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
      try encoder.encode(SARIFLog(all)).write(to: URL(fileURLWithPath: sarif))
    }
    let errors = all.count { $0.severity == .error }
    let milliseconds = (ContinuousClock.now - start) / .milliseconds(1)
    progress.say(
      "\(files.count) notebook\(files.count == 1 ? "" : "s") checked in "
        + "\(Int(milliseconds.rounded())) ms: "
        + (errors == 0 ? "no errors" : "\(errors) error\(errors == 1 ? "" : "s")"))
    if errors > 0 { throw ExitCode(Outcome.refused.rawValue) }
    if strict, all.contains(where: { $0.severity == .warning }) {
      throw ExitCode(Outcome.warned.rawValue)
    }
  }
}
