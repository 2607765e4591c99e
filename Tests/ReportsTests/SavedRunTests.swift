import Diagnostics
import Foundation
import Reports
import Runs
import Testing

struct SavedRunTests {
  private func contents(of folder: String) throws -> [String: Data] {
    var files: [String: Data] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: folder) {
      files[name] = FileManager.default.contents(atPath: "\(folder)/\(name)")
    }
    return files
  }

  private func writeReport(to output: String) throws {
    let folder = try ReportFolder(name: "page", output: output)
    try Data("png".utf8).write(to: URL(fileURLWithPath: folder.figuresPath + "/a.png"))
    var run = makeRun(
      "---\nseed: 3\n---\n# One\n\n```swift\n1\n```\n", outputs: ["cell-1": [.display("1")]])
    run.timings = Run.Timings(total: 1.0 / 3, cells: [0.1])
    let report = Report(run)
    try folder.finish(report)
    try OutputFolder(path: output).write(Catalogue([report.entry]))
  }

  @Test func aSavedRunGivesTheSameBytes() throws {
    try withFolder { output in
      try writeReport(to: output)
      let before = try contents(of: output)
      #expect(before["page/figures/a.png"] != nil)
      try OutputFolder(path: output).render(SavedRun.all(in: [output + "/page/run.json"]))
      #expect(try contents(of: output) == before)
      try OutputFolder(path: output).render(SavedRun.all(in: [output]))
      #expect(try contents(of: output) == before)
      try OutputFolder(path: output + "/copy").render(SavedRun.all(in: [output + "/page/"]))
      #expect(
        try contents(of: output + "/copy/page") == contents(of: output + "/page"))
    }
  }

  @Test func whatIsNoRecordIsNamed() throws {
    try withFolder { folder in
      let path = folder + "/run.json"
      func problem(_ text: String) throws -> String? {
        try Data(text.utf8).write(to: URL(fileURLWithPath: path))
        let problem = #expect(throws: Diagnostic.self) { _ = try SavedRun(path: path) }
        return problem?.message
      }
      let empty = try problem("{}")
      #expect(empty == "this is not the record of a run")
      let later = try problem("{\"schemaVersion\": 99}")
      #expect(later == "this record has version 99; version 1 is known")
      let missing = #expect(throws: Diagnostic.self) {
        _ = try SavedRun.all(in: [folder + "/nothing"])
      }
      #expect(missing?.message == "no run was saved here")
    }
  }
}
