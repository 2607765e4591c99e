package import Diagnostics
import Foundation
import Runs

/// The folder of one report while it is being made: a temporary folder beside the final one, moved
/// into its place when everything is in it. Until then the previous report stands untouched.
package struct ReportFolder: Sendable {
  package let name: String
  private let output: URL
  private let temporary: URL

  /// Where the figures are to be drawn before `finish`.
  package var figuresPath: String { temporary.appendingPathComponent("figures").path }

  /// Starts a report in the output folder, which is made when it is not there.
  package init(name: String, output: String) throws(Diagnostic) {
    self.name = name
    self.output = URL(fileURLWithPath: output, isDirectory: true)
    let process = ProcessInfo.processInfo.processIdentifier
    temporary = self.output.appendingPathComponent(".\(name)-\(process)", isDirectory: true)
    try OutputFolder.writing(to: output) {
      try? FileManager.default.removeItem(at: temporary)
      try OutputFolder.makeFolder(temporary.appendingPathComponent("figures").path)
    }
  }

  /// Writes the report of `run` and moves the folder into its place.
  package func finish(
    _ report: Report, previous: ReportLink? = nil, next: ReportLink? = nil
  ) throws(Diagnostic) {
    try OutputFolder.writing(to: output.path) {
      try write(report.html(previous: previous, next: next), to: "index.html")
      try write(report.markdown(), to: "report.md")
      try write(report.transcript(), to: "transcript.txt")
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
      try encoder.encode(report.run).write(to: temporary.appendingPathComponent("run.json"))
      try removeEmptyFigures()
      try moveIntoPlace()
    }
  }

  /// Gives up: the previous report stays.
  package func discard() {
    try? FileManager.default.removeItem(at: temporary)
  }

  private func write(_ text: String, to file: String) throws {
    try Data(text.utf8).write(to: temporary.appendingPathComponent(file))
  }

  private func removeEmptyFigures() throws {
    if try FileManager.default.contentsOfDirectory(atPath: figuresPath).isEmpty {
      try FileManager.default.removeItem(atPath: figuresPath)
    }
  }

  private func moveIntoPlace() throws {
    let target = output.appendingPathComponent(name, isDirectory: true)
    guard FileManager.default.fileExists(atPath: target.path) else {
      return try FileManager.default.moveItem(at: temporary, to: target)
    }
    let old = output.appendingPathComponent(temporary.lastPathComponent + "-old")
    try? FileManager.default.removeItem(at: old)
    try FileManager.default.moveItem(at: target, to: old)
    do {
      try FileManager.default.moveItem(at: temporary, to: target)
    } catch {
      try? FileManager.default.moveItem(at: old, to: target)
      throw error
    }
    try FileManager.default.removeItem(at: old)
  }
}
