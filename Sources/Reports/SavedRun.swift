package import Diagnostics
import Foundation
package import Runs

/// A run that was saved with its report: the report can be made again from it, byte for byte,
/// without running a cell.
package struct SavedRun: Sendable {
  package let run: Run
  /// The folder of its report, which also holds its figures and files.
  package let folder: String

  private struct Version: Decodable {
    var schemaVersion: Int
  }

  /// Reads a `run.json`.
  package init(path: String) throws(Diagnostic) {
    do {
      let data = try Data(contentsOf: URL(fileURLWithPath: path))
      let decoder = JSONDecoder()
      let version = try decoder.decode(Version.self, from: data).schemaVersion
      guard version == Run.currentSchemaVersion else {
        throw Diagnostic(
          .error,
          "this record has version \(version); version \(Run.currentSchemaVersion) is known",
          path: path, help: "run the notebook again")
      }
      run = try decoder.decode(Run.self, from: data)
    } catch let problem as Diagnostic {
      throw problem
    } catch is DecodingError {
      throw Diagnostic(
        .error, "this is not the record of a run", path: path,
        help: "give the run.json of a report, or the report's folder")
    } catch {
      throw Diagnostic(.error, "the record cannot be read", path: path)
    }
    folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
  }

  /// The records that `paths` name: a `run.json`, the folder of a report, or a folder of reports.
  package static func all(in paths: [String]) throws(Diagnostic) -> [SavedRun] {
    var found: [SavedRun] = []
    for path in paths {
      let files = records(at: path)
      guard !files.isEmpty else {
        throw Diagnostic(
          .error, "no run was saved here", path: path,
          help: "give the run.json of a report, or the report's folder")
      }
      for file in files { found.append(try SavedRun(path: file)) }
    }
    return found
  }

  private static func records(at path: String) -> [String] {
    let files = FileManager.default
    var isFolder: ObjCBool = false
    guard files.fileExists(atPath: path, isDirectory: &isFolder) else { return [] }
    guard isFolder.boolValue else { return [path] }
    let base = path.hasSuffix("/") ? String(path.dropLast()) : path
    if files.fileExists(atPath: base + "/run.json") { return [base + "/run.json"] }
    let names = ((try? files.contentsOfDirectory(atPath: base)) ?? []).sorted()
    return names.filter { !$0.hasPrefix(".") }.map { "\(base)/\($0)/run.json" }
      .filter { files.fileExists(atPath: $0) }
  }
}

extension OutputFolder {
  /// Writes the reports of saved runs anew, and the catalogue. Reports that stand elsewhere are
  /// copied with their figures and files.
  package func render(_ saved: [SavedRun]) throws(Diagnostic) {
    let reports = saved.map { Report($0.run) }
    let catalogue = catalogue().updated(with: reports.map(\.entry))
    for (saved, report) in zip(saved, reports) {
      let folder = try ReportFolder(name: saved.run.name, output: path, with: saved)
      let (previous, next) = catalogue.neighbours(of: saved.run.name)
      try folder.finish(report, previous: previous, next: next)
    }
    try write(catalogue)
  }
}
