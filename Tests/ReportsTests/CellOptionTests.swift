import Diagnostics
import Notebooks
import Reports
import Runs
import Testing

struct CellOptionTests {
  private func report(_ options: String, _ outputs: [Output]) -> Report {
    Report(makeRun("```swift\n\(options)\nlet code = 1\n```\n", outputs: ["cell-1": outputs]))
  }

  private let warning = Output.warning(Diagnostic(.warning, "a warning"))
  private let error = Output.error(Diagnostic(.error, "an error"))

  @Test(arguments: [
    ("//| echo: true", true, true, true, true), ("//| echo: false", false, true, true, true),
    ("//| output: false", true, false, true, true),
    ("//| include: false", false, false, false, true),
    ("//| warning: false", true, true, false, true),
  ])
  func optionsHideWhatTheySay(
    option: String, code: Bool, output: Bool, warns: Bool, fails: Bool
  ) {
    let report = report(option, [.stream("printed\n"), warning, error])
    let html = report.html()
    #expect(html.contains("<pre class=\"code\">") == code)
    #expect(html.contains("printed") == output)
    #expect(html.contains("a warning") == warns)
    #expect(html.contains("an error") == fails)
    #expect(report.markdown().contains("let code") == code)
    #expect(report.markdown().contains("printed") == output)
    #expect(report.transcript().contains("printed"))
  }

  @Test func severalFiguresHaveTheirOwnCaptions() {
    let figures = (1...3).map {
      Output.figure(FigureRecord(name: "f-\($0)", altText: "alt", width: 1, height: 1))
    }
    let two = report("//| fig-cap: [first, second]", figures).markdown()
    #expect(two.contains("**Figure 1**. first\n"))
    #expect(two.contains("**Figure 2**. second\n"))
    #expect(two.contains("**Figure 3**\n"))
    #expect(report("//| fig-cap: all", figures).markdown().contains("**Figure 3**. all\n"))
  }
}
