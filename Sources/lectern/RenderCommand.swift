import ArgumentParser
import Diagnostics
import Execution
import Foundation
import Reports

struct RenderCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "render",
    abstract: "Write reports anew from saved runs, without running a cell.")

  @Argument(
    help: .init("A report's run.json, its folder, or a folder of reports.", valueName: "report"))
  var paths: [String]

  @Option(
    name: .shortAndLong,
    help: .init(
      "The folder for the reports; the one they stand in when left out.", valueName: "folder"))
  var output: String?

  func run() throws {
    do {
      try render()
    } catch {
      let text = DiagnosticRenderer().render(error.inAskedLanguage)
      try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
      throw ExitCode(Outcome.refused.rawValue)
    }
  }

  private func render() throws(Diagnostic) {
    let saved = try SavedRun.all(in: paths)
    let folders = Dictionary(grouping: saved) { target(of: $0) }
    for (folder, runs) in folders.sorted(by: { $0.key < $1.key }) {
      try OutputFolder(path: folder).render(runs)
    }
  }

  private func target(of saved: SavedRun) -> String {
    output ?? URL(fileURLWithPath: saved.folder).deletingLastPathComponent().path
  }
}
