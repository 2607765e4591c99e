import Diagnostics
import Execution
import Foundation
import Notebooks
import Testing

/// Broken notebooks, one mistake each unless their name says otherwise, with the whole text that
/// their reader sees beside them.
@Suite struct BrokenCorpusTests {
  private static let folder = Bundle.module.resourcePath.map { $0 + "/Corpus/broken" } ?? ""

  static let names: [String] = {
    let files = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    return files.filter { $0.hasSuffix(".md") && $0.contains("/") }
      .map { String($0.dropLast(3)) }.sorted()
  }()

  private static func check(_ name: String) -> (text: String, problems: [Diagnostic]) {
    let file = NotebookFile(path: "\(folder)/\(name).md")
    let found = Found()
    sideBySide([file], threads: 1) { file in
      let runner = NotebookRunner(
        options: RunOptions(), control: RunControl(), onEvent: { _ in })
      found.set(runner.check(file))
    }
    let (source, problems) = found.value
    let text = problems.map { problem in
      var problem = problem
      problem.path = "\(name).md"
      return DiagnosticRenderer().render(problem, in: source)
    }.joined()
    return (text, problems)
  }

  /// With `RECORD_CORPUS=<folder>` the texts are written into that folder, and the test fails.
  @Test(arguments: names)
  func saysWhatIsWrong(name: String) throws {
    let text = Self.check(name).text
    if let folder = ProcessInfo.processInfo.environment["RECORD_CORPUS"] {
      try Data(text.utf8).write(to: URL(fileURLWithPath: "\(folder)/\(name).txt"))
      Issue.record("recorded")
      return
    }
    let expected = try String(contentsOfFile: "\(Self.folder)/\(name).txt", encoding: .utf8)
    #expect(text == expected)
  }

  @Test func thereAreManyOfThem() {
    #expect(Self.names.count >= 80)
  }

  @Test(arguments: names)
  func saysItInChinese(name: String) throws {
    let text = try String(contentsOfFile: "\(Self.folder)/\(name).md", encoding: .utf8)
    for problem in Self.check(name).problems { expectChinese(problem.inChinese(), from: text) }
  }
}

private final class Found: @unchecked Sendable {
  private(set) var value: (source: SourceText?, problems: [Diagnostic]) = (nil, [])

  func set(_ value: (source: SourceText?, problems: [Diagnostic])) { self.value = value }
}
