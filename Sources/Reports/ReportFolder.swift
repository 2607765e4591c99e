package import Diagnostics
import Foundation
import Runs

/// The folder of one report while it is being made: a temporary folder beside the final one, moved
/// into its place when everything is in it. Until then the previous report stands untouched.
package struct ReportFolder: Sendable {
  package let name: String
  private let output: URL
  private let temporary: URL
  private static let temporaryPrefix = ".lectern-new-"
  private static let oldPrefix = ".lectern-old-"

  /// Where the figures are to be drawn before `finish`.
  package var figuresPath: String { temporary.appendingPathComponent("figures").path }

  /// Starts a report in the output folder, which is made when it is not there.
  package init(name: String, output: String) throws(Diagnostic) {
    self.name = name
    self.output = URL(fileURLWithPath: output, isDirectory: true)
    let process = ProcessInfo.processInfo.processIdentifier
    temporary = self.output.appendingPathComponent(
      "\(Self.temporaryPrefix)\(name)-\(process)", isDirectory: true)
    try refuseToReplaceOthers()
    try OutputFolder.writing(to: output) {
      try? FileManager.default.removeItem(at: temporary)
      try OutputFolder.makeFolder(temporary.appendingPathComponent("figures").path)
    }
  }

  private static let parts: Set = [
    "index.html", "report.md", "transcript.txt", "run.json", "figures", "files", "pictures",
  ]

  /// A report replaces the one before it, and nothing else: a folder with anything in it that is no
  /// part of a report, or a page beside it that lists no reports, is somebody's own.
  private func refuseToReplaceOthers() throws(Diagnostic) {
    let folder = output.appendingPathComponent(name).path
    let others = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [])
      .filter { !$0.hasPrefix(".") && !Self.parts.contains($0) }.sorted()
    if let other = others.first {
      throw Diagnostic(
        .error, "the report would replace this folder, and with it '\(other)'", path: folder,
        help: "choose another folder: -o FOLDER")
    }
    let index = output.appendingPathComponent("index.html").path
    let assets = output.appendingPathComponent("assets/catalogue.json").path
    if FileManager.default.fileExists(atPath: index),
      !FileManager.default.fileExists(atPath: assets)
    {
      throw Diagnostic(
        .error, "the list of reports would replace this page", path: index,
        help: "choose another folder: -o FOLDER")
    }
  }

  /// Starts a report with the figures and files of a saved run.
  init(name: String, output: String, with saved: SavedRun) throws(Diagnostic) {
    try self.init(name: name, output: output)
    let source = URL(fileURLWithPath: saved.folder, isDirectory: true)
    try OutputFolder.writing(to: output) {
      for part in ["figures", "files", "pictures"] {
        let from = source.appendingPathComponent(part)
        guard FileManager.default.fileExists(atPath: from.path) else { continue }
        let to = temporary.appendingPathComponent(part)
        try? FileManager.default.removeItem(at: to)
        try FileManager.default.copyItem(at: from, to: to)
      }
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

  /// Between the two moves there is no report in its place; should the process end right there, the
  /// next one puts the old report back (`removeLeftovers`).
  private func moveIntoPlace() throws {
    let target = output.appendingPathComponent(name, isDirectory: true)
    guard FileManager.default.fileExists(atPath: target.path) else {
      return try FileManager.default.moveItem(at: temporary, to: target)
    }
    let process = ProcessInfo.processInfo.processIdentifier
    let old = output.appendingPathComponent("\(Self.oldPrefix)\(name)-\(process)")
    try FileManager.default.moveItem(at: target, to: old)
    do {
      try FileManager.default.moveItem(at: temporary, to: target)
    } catch {
      try? FileManager.default.moveItem(at: old, to: target)
      throw error
    }
    try FileManager.default.removeItem(at: old)
  }

  /// Tidies up after interrupted runs: takes away the temporary folders of processes that are no
  /// more, and puts an old report back whose new one never came into its place.
  static func removeLeftovers(in output: URL) {
    let files = FileManager.default
    for file in (try? files.contentsOfDirectory(atPath: output.path)) ?? [] {
      guard let prefix = [oldPrefix, temporaryPrefix].first(where: file.hasPrefix),
        let dash = file.lastIndex(of: "-"), let process = Int32(file[file.index(after: dash)...]),
        process > 0, kill(process, 0) != 0, errno == ESRCH
      else { continue }
      let leftover = output.appendingPathComponent(file)
      let target = output.appendingPathComponent(String(file[..<dash].dropFirst(prefix.count)))
      if prefix == oldPrefix, !files.fileExists(atPath: target.path) {
        try? files.moveItem(at: leftover, to: target)
      } else {
        try? files.removeItem(at: leftover)
      }
    }
  }
}
