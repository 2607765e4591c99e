import Diagnostics
import Foundation
import Reports
import Runs
import Testing

struct OutputFolderTests {
  private func names(in path: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path).sorted()
  }

  private func text(_ path: String) throws -> String {
    try String(contentsOfFile: path, encoding: .utf8)
  }

  @Test func aReportComesIntoItsPlaceWhole() throws {
    try withFolder { output in
      let first = try ReportFolder(name: "page", output: output)
      try Data("png".utf8).write(to: URL(fileURLWithPath: first.figuresPath + "/a.png"))
      #expect(!FileManager.default.fileExists(atPath: output + "/page"))
      try first.finish(Report(makeRun("# One\n")))
      #expect(try names(in: output) == ["page"])
      #expect(
        try names(in: output + "/page")
          == ["figures", "index.html", "report.md", "run.json", "transcript.txt"])

      // Until the next one is finished, this one stands; then nothing of it is left.
      let second = try ReportFolder(name: "page", output: output)
      #expect(try text(output + "/page/report.md").contains("# One"))
      try second.finish(Report(makeRun("# Two\n")))
      #expect(try names(in: output) == ["page"])
      #expect(
        try names(in: output + "/page") == [
          "index.html", "report.md", "run.json", "transcript.txt",
        ])
      #expect(try text(output + "/page/report.md").contains("# Two"))

      let third = try ReportFolder(name: "page", output: output)
      third.discard()
      #expect(try names(in: output) == ["page"])
      #expect(try text(output + "/page/report.md").contains("# Two"))
    }
  }

  @Test func aFolderOfSomebodysOwnStands() throws {
    try withFolder { output in
      let own = output + "/page"
      try FileManager.default.createDirectory(
        atPath: own, withIntermediateDirectories: false)
      _ = try ReportFolder(name: "page", output: output)
      try Data("a".utf8).write(to: URL(fileURLWithPath: own + "/data.csv"))
      #expect(throws: Diagnostic.self) { try ReportFolder(name: "page", output: output) }
      _ = try ReportFolder(name: "other", output: output)
      try Data("<p>mine".utf8).write(to: URL(fileURLWithPath: output + "/index.html"))
      let problem = #expect(throws: Diagnostic.self) {
        try ReportFolder(name: "other", output: output)
      }
      #expect(problem?.message == "the list of reports would replace this page")
      #expect(problem?.help == "choose another folder: -o FOLDER")
      #expect(try names(in: own) == ["data.csv"])
    }
  }

  @Test func leftoversOfDeadRunsGo() throws {
    try withFolder { output in
      let running = try ReportFolder(name: "page", output: output)
      // No process has a number this large.
      for name in ["new-page", "old-page", "old-lost-page"] {
        try FileManager.default.createDirectory(
          atPath: "\(output)/.lectern-\(name)-2147483646", withIntermediateDirectories: false)
      }
      try FileManager.default.createDirectory(
        atPath: output + "/page", withIntermediateDirectories: false)
      try OutputFolder(path: output).write(Catalogue([]))
      let left = try names(in: output).filter { !$0.hasPrefix(".lectern-new-page") }
      #expect(left == ["assets", "index.html", "lost-page", "page"])
      #expect(FileManager.default.fileExists(atPath: running.figuresPath))
      running.discard()
      #expect(try names(in: output) == ["assets", "index.html", "lost-page", "page"])
    }
  }

  @Test func twoRunsGiveTheSameBytes() throws {
    try withFolder { output in
      var pages: [[String]] = []
      for _ in 0..<2 {
        let run = makeRun("---\nparams: {b: 1, a: 2}\n---\n# One\n\n```swift\n1\n```\n")
        try ReportFolder(name: "page", output: output).finish(Report(run))
        try OutputFolder(path: output).write(Catalogue([Report(run).entry]))
        pages.append(
          try ["index.html", "report.md", "transcript.txt", "run.json"].map {
            try text(output + "/page/" + $0)
          } + [text(output + "/index.html")])
      }
      #expect(pages[0] == pages[1])
    }
  }

  @Test func theCatalogueKeepsWhatStandsThere() throws {
    try withFolder { output in
      let folder = OutputFolder(path: output)
      for name in ["b", "a"] {
        let report = Report(makeRun("---\ntitle: Page \(name)\n---\n", name: name))
        try ReportFolder(name: name, output: output).finish(report)
        try folder.write(folder.catalogue().updated(with: [report.entry]))
      }
      #expect(folder.catalogue().entries.map(\.title) == ["Page a", "Page b"])
      #expect(try text(output + "/index.html").contains("<a href=\"b/index.html\">"))
      #expect(
        folder.catalogue().neighbours(of: "b").previous == ReportLink(name: "a", title: "Page a"))
      #expect(folder.catalogue().neighbours(of: "b").next == nil)

      try FileManager.default.removeItem(atPath: output + "/a")
      #expect(folder.catalogue().entries.map(\.name) == ["b"])
    }
  }

  @Test func neighboursSpeakTheSameLanguage() {
    let entries = [("1", "en"), ("1-zh", "zh"), ("2", "en"), ("2-zh", "zh-Hans")].map {
      name, lang in
      Report(makeRun("---\ntitle: T\nlang: \(lang)\n---\n", name: name)).entry
    }
    let catalogue = Catalogue(entries)
    #expect(catalogue.neighbours(of: "1").next?.name == "2")
    #expect(catalogue.neighbours(of: "2-zh").previous?.name == "1-zh")
    #expect(catalogue.neighbours(of: "none").next == nil)
  }

  @Test func anOutputFolderThatIsAFileIsNamed() throws {
    try withFolder { folder in
      let path = folder + "/out"
      try Data().write(to: URL(fileURLWithPath: path))
      let error = #expect(throws: Diagnostic.self) {
        _ = try ReportFolder(name: "page", output: path)
      }
      #expect(error?.message == "the output folder cannot be written: it is a file")
      #expect(error?.path == path)
      #expect(error?.help == "choose another folder: -o FOLDER")
      #expect(throws: Diagnostic.self) { try OutputFolder(path: path).write(Catalogue([])) }
    }
  }

  @Test(.enabled(if: geteuid() != 0, "the superuser may write anywhere"))
  func anOutputFolderWithoutPermissionIsNamed() throws {
    try withFolder { folder in
      try FileManager.default.setAttributes([.posixPermissions: 0o500], ofItemAtPath: folder)
      let error = #expect(throws: Diagnostic.self) {
        _ = try ReportFolder(name: "page", output: folder + "/out")
      }
      #expect(error?.message == "the output folder cannot be written: Permission denied")
    }
  }

  @Test func aPathThatCannotBeAFolderIsNamed() {
    let error = #expect(throws: Diagnostic.self) {
      _ = try ReportFolder(name: "page", output: "/dev/null/out")
    }
    #expect(error?.message == "the output folder cannot be written: Not a directory")
  }
}
