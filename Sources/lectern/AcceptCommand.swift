import ArgumentParser
import Diagnostics
import Execution
import Foundation
import Notebooks
import Runs

struct AcceptCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "accept",
    abstract: "Run notebooks and write what they print into their expected outputs.",
    discussion: """
      Only fences below '<!-- expect -->' whose output differs are written anew; everything else \
      stays as it is, byte for byte. Exit codes: 0 good; 1 a cell failed; 2 wrong usage, or a \
      notebook refused; 3 not everything was accepted.
      """)

  @Argument(help: .init("Notebooks, or folders of notebooks.", valueName: "notebook"))
  var paths: [String]

  @Option(
    name: .customShort("P"),
    help: .init("A parameter of the notebook: -P heads=4.", valueName: "name=value"))
  var parameter: [String] = []

  @Flag(name: .shortAndLong, help: "Accept without asking.")
  var yes = false

  func run() throws {
    let (files, problems) = NotebookFile.notebooks(in: paths)
    let progress = ProgressLine(notebooks: files.count, isQuiet: true)
    for problem in problems { progress.show(problem, in: nil) }
    guard !problems.contains(where: { $0.severity == .error }) else {
      throw ExitCode(Outcome.refused.rawValue)
    }
    let runner = NotebookRunner(
      options: RunOptions(assignments: parameter), control: RunControl(), onEvent: progress.show)
    var outcome = Outcome.good
    for file in files {
      let run = runAside { runner.run(file, figuresFolder: $0) }
      let source = SourceText(path: run.path, text: run.source)
      guard run.status == .succeeded || run.status == .mismatched else {
        for problem in run.diagnostics { progress.show(problem, in: source) }
        outcome = outcome.and(Outcome(run, strict: false))
        continue
      }
      guard let notebook = Notebook.parse(source).0 else { continue }
      outcome = outcome.and(try accept(run.changedOutputs(of: notebook), of: notebook, file))
    }
    if outcome != .good { throw ExitCode(outcome.rawValue) }
  }

  private func accept(
    _ changes: [ChangedOutput], of notebook: Notebook, _ file: NotebookFile
  ) throws -> Outcome {
    guard !changes.isEmpty else {
      let expects = notebook.codeCells.contains { $0.expected != nil }
      print(
        "\(file.path): "
          + (expects
            ? "everything is as expected"
            : "no cell says what to expect: write an empty fence below '<!-- expect -->'"))
      return .good
    }
    var accepted: [String: String] = [:]
    for change in changes {
      print("\(file.path):\(change.line): cell '\(change.label)'")
      for line in change.difference { print("  \(line)") }
      if yes || isConfirmed() { accepted[change.label] = change.actual }
    }
    if !accepted.isEmpty {
      // Written aside and moved into place: the notebook is never half written.
      let text = notebook.accepting(accepted)
      try Data(text.utf8).write(to: URL(fileURLWithPath: file.path), options: .atomic)
      print("\(file.path): \(accepted.count) of \(changes.count) accepted")
    }
    return accepted.count == changes.count ? .good : .mismatch
  }

  private func isConfirmed() -> Bool {
    guard isatty(STDIN_FILENO) != 0 else {
      print("  not accepted: without a terminal to ask on, say --yes")
      return false
    }
    print("  accept? [y/N] ", terminator: "")
    return readLine()?.lowercased().hasPrefix("y") ?? false
  }
}
