import Diagnostics
import Foundation
import Notebooks
import Reports
import Runs
import Testing

struct ReportSnapshotTests {
  private func source(_ name: String) throws -> String {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Snapshots/\(name)/notebook.md")
    return try String(contentsOf: file, encoding: .utf8)
  }

  private func expectSnapshots(_ run: Run, previous: ReportLink? = nil, next: ReportLink? = nil)
    throws
  {
    let report = Report(run)
    try expectSnapshot(
      report.html(previous: previous, next: next), "\(run.name)/index.html")
    try expectSnapshot(report.markdown(), "\(run.name)/report.md")
    try expectSnapshot(report.transcript(), "\(run.name)/transcript.txt")
    // A report depends on its record alone, also after the record went through a file.
    let saved = try JSONDecoder().decode(Run.self, from: JSONEncoder().encode(run))
    #expect(
      Report(saved).html(previous: previous, next: next)
        == report.html(previous: previous, next: next))
    #expect(Report(saved).markdown() == report.markdown())
  }

  @Test func everything() throws {
    let source = try source("everything")
    let text = SourceText(path: "notebooks/everything.md", text: source)
    let cells = try #require(Notebook.parse(text).notebook).codeCells
    let broken = try #require(cells.first { $0.label == "broken" })
    let error = Diagnostic(
      .error, "matmul: inner dimensions differ, 20 and 4", path: text.path,
      range: broken.range(
        SourceRange(
          start: SourceLocation(line: 1, column: 11), end: SourceLocation(line: 1, column: 17))),
      help: "transpose the last two dimensions of x: x.matmul(x.transpose(-2, -1))")
    let figure = FigureRecord(
      name: "fig-a", altText: "A \"heatmap\" <of> [4] * 4", width: 640, height: 400)
    try expectSnapshots(
      makeRun(
        source, name: "everything",
        outputs: [
          "nested": [.stream("in a "), .stream("list\n")],
          "folded": [.stream("a [2, 4, 100] b 0.0015 true\n"), .display("<tensor> & more")],
          "broken": [.error(error)], "fig-a": [.figure(figure)],
        ], inlineValues: ["[2, 4, 100]", "1 < 2"], diagnostics: [error]),
      previous: ReportLink(name: "before", title: "Before & after"),
      next: ReportLink(name: "后面", title: "后面"))
  }

  @Test func chinese() throws {
    let figure = FigureRecord(name: "fig-heads", altText: "热图", width: 500, height: 300)
    try expectSnapshots(
      makeRun(
        try source("chinese"), name: "chinese",
        outputs: ["fig-heads": [.stream("步骤  形状\n"), .figure(figure)]],
        inlineValues: ["[2, 4, 100]", nil]))
  }

  @Test func refused() throws {
    let source = try source("refused")
    let diagnostics = Notebook.parse(SourceText(path: "notebooks/refused.md", text: source))
      .diagnostics
    try expectSnapshots(
      makeRun(source, name: "refused", status: .refused, diagnostics: diagnostics))
  }

  @Test func manyCellsTakeLinearTime() {
    let source = (1...5_000).map {
      "# Part $a_\($0)$ `{swift} x`\n\n```swift\n//| label: c\($0)x\nlet x\($0) = 1\n```\n\n"
    }.joined()
    let outputs = Dictionary(
      uniqueKeysWithValues: (1...5_000).map { ("c\($0)x", [Output.stream("\($0)\n")]) })
    let clock = ContinuousClock()
    let time = clock.measure {
      let report = Report(
        makeRun(source, outputs: outputs, inlineValues: Array(repeating: "1", count: 5_000)))
      #expect(report.html().contains("<pre class=\"output\">5000</pre>"))
      #expect(report.markdown().contains("```text\n5000\n```"))
    }
    // Quadratic work would take minutes.
    #expect(time < .seconds(10))
  }
}
