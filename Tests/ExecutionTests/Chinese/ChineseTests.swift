import Diagnostics
import Execution
import Foundation
import Runs
import Testing

/// Nothing that a reader is told lacks its Chinese twin.
@Suite struct ChineseTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Targets whose sentences end up in diagnostics.
  private static let targets = [
    "Programs", "Interpretation", "Bindings", "Tensors", "Attention", "Datasets", "Figures",
    "Notebooks", "Runs", "Execution",
  ]

  /// Files that speak to gnuplot, or describe data.
  private static let otherFiles = [
    "Figures/FigureScript.swift", "Figures/ScriptWriter+Curves.swift",
    "Figures/ScriptWriter+Maps.swift", "Figures/Figure+AltText.swift", "Datasets/Batch.swift",
    "Datasets/DatePairs.swift", "Datasets/PairDataset.swift", "Datasets/Vocabulary.swift",
    "Attention/Tracing/ModelSummary.swift",
  ]

  /// What other programs say, or is said of a module without layers.
  private static let otherTexts: Set = [
    "simple key", "quoted scalar", "citation \(MessageLiteral.gap) not found", "no layer",
  ]

  @Test func everySentenceOfTheSourcesHasATwin() throws {
    var sentences = try MessageLiterals.all(inTargets: Self.targets, of: Self.root)
    sentences += try MessageLiterals.all(
      inTargets: ["Reports", "lectern"], of: Self.root, onlyIn: "Diagnostic")
    sentences.removeAll { sentence in
      Self.otherTexts.contains(sentence.text)
        || Self.otherFiles.contains { sentence.place.hasPrefix($0) }
    }
    #expect(sentences.count > 400)
    for sentence in sentences {
      let chinese = MessageCatalogue.all.chinese(sentence.text)
      let left = chinese.map { englishLeft(in: $0) }
      #expect(left == [], "\(sentence.place): \(sentence.text)")
    }
  }

  private static let programs: [String] = {
    ["Refused", "Failing"].flatMap { corpus -> [String] in
      let folder = root.appendingPathComponent("Tests/InterpretationTests/\(corpus)").path
      let paths = (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? []
      return paths.filter { $0.hasSuffix(".swift") }.sorted().map { "\(corpus)/\($0)" }
    }
  }()

  @Test func thePrograms() {
    #expect(Self.programs.count > 150)
  }

  /// What the programs of the language's corpora are refused for, in a Chinese notebook.
  @Test(arguments: programs)
  func aProgramIsRefusedInChinese(_ name: String) throws {
    let file = Self.root.appendingPathComponent("Tests/InterpretationTests/\(name)")
    let code = try String(contentsOf: file, encoding: .utf8)
    let folder = try NotebookFolder()
    let run = try folder.run(notebook(code, head: "title: 测试\nlang: zh"))
    for problem in run.diagnostics { expectChinese(problem, from: code) }
  }

  @Test func anExpectedErrorMayBeInChinese() throws {
    let folder = try NotebookFolder()
    let code = "//| expect-error: \"下标 3 越界\"\nprint([1, 2, 3][[1, 2, 3].count])"
    let run = try folder.run(notebook(code, head: "title: 测试\nlang: zh"))
    #expect(run.status == .succeeded)
  }

  @Test func theEventsOfARunAreInChinese() throws {
    let folder = try NotebookFolder()
    let told = Told()
    _ = try folder.run(
      notebook("print([1, 2, 3][[1, 2, 3].count])", head: "title: 测试\nlang: zh")
    ) { event in
      for record in EventRecord.records(of: event) { told.add(record.message) }
    }
    #expect(told.messages == ["下标 3 越界：数组有 3 个元素"])
  }

  @Test func aBrokenFrontMatterStillSaysItsLanguage() throws {
    let folder = try NotebookFolder()
    let run = try folder.run(notebook("print(1)", head: "title: 测试\nlang: zh-CN\nseed: -3"))
    #expect(run.diagnostics.map(\.message) == ["文首参数块的键“seed”必须是非负整数，不能是“-3”"])
  }
}

private final class Told: @unchecked Sendable {
  private let lock = NSLock()
  private var all: [String] = []

  func add(_ message: String?) {
    lock.withLock { if let message { all.append(message) } }
  }

  var messages: [String] { lock.withLock { all } }
}

/// Checks that a diagnostic is told in Chinese, but for what its program says itself.
func expectChinese(_ problem: Diagnostic, from program: String) {
  for text in [problem.message, problem.help].compactMap({ $0 }) {
    let left = englishLeft(in: text).filter { !program.contains($0) }
    #expect(left.isEmpty, "\(text)")
  }
  let isChinese = problem.message.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }
  #expect(isChinese, "\(problem.message)")
}
