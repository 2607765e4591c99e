import ArgumentParser
import Diagnostics
import Execution
import Foundation
import Reports
import Runs

struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write a saved report as a single file to hand out.")

  enum Format: String, CaseIterable, ExpressibleByArgument {
    /// One page with everything in it.
    case html
    case pdf
    /// A Jupyter notebook with its outputs.
    case ipynb
  }

  @Argument(
    help: .init("A report's run.json, its folder, or a folder of reports.", valueName: "report"))
  var paths: [String]

  @Option(help: .init("html (one file with everything in it), pdf or ipynb.", valueName: "format"))
  var to: Format

  @Option(
    name: .shortAndLong,
    help: .init("The folder for the files; this one when left out.", valueName: "folder"))
  var output = "."

  func run() throws {
    do {
      // Whether the folder could be made shows when a file is written to it.
      try? FileManager.default.createDirectory(atPath: output, withIntermediateDirectories: true)
      for saved in try SavedRun.all(in: paths) { try export(saved) }
    } catch {
      let problem = error as? Diagnostic ?? Diagnostic(.error, "\(error)")
      try? FileHandle.standardError.write(
        contentsOf: Data(DiagnosticRenderer().render(problem.inAskedLanguage).utf8))
      throw ExitCode(Outcome.refused.rawValue)
    }
  }

  private func export(_ saved: SavedRun) throws {
    let report = Report(saved.run)
    let path = "\(output)/\(saved.run.name).\(to.rawValue)"
    switch to {
    case .html: try report.writeSelfContained(folder: saved.folder, to: path)
    case .ipynb: try Report.write(report.jupyterNotebook(folder: saved.folder), to: path)
    case .pdf: try PDFPrinter.write(report.selfContainedHTML(folder: saved.folder), to: path)
    }
    print(path)
  }
}
