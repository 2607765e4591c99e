import Foundation
import Notebooks
import Reports
import Runs
import Testing

struct CitationTests {
  private let source = """
    As [@vaswani2017, p. 3] and @bahdanau2015 say; not `[@code]`, $@x$, a@b.org or [@a](link).
    """

  @Test func citationsAreFound() {
    let found = Citation.all(in: source)
    #expect(found.map(\.text) == ["[@vaswani2017, p. 3]", "@bahdanau2015"])
    #expect(Citation.all(in: "[see @a; -@b.c.] @fig-x").map(\.keys) == [["a", "b.c"]])
  }

  @Test func theReportSaysWhatTheyCite() throws {
    var run = makeRun(source)
    run.citations = Run.Citations(
      texts: ["[@vaswani2017, p. 3]": "(V. 2017, 3)", "@bahdanau2015": "B. (2015)"],
      works: ["B. *Neural* \\<b\\>.", "V. “Attention.”"])
    let report = Report(run)
    let html = report.html()
    #expect(
      html.contains(
        "As <a class=\"cited\" href=\"#page.references\">(V. 2017, 3)</a> and "
          + "<a class=\"cited\" href=\"#page.references\">B. (2015)</a> say; not <code>[@code]</code>"
      ))
    #expect(html.contains("<li>B. <em>Neural</em> &lt;b&gt;.</li>"))
    #expect(report.markdown().contains("As (V. 2017, 3) and B. (2015) say; not `[@code]`"))
    #expect(report.markdown().contains("## References\n\n- B. *Neural*"))
    let jupyter = String(
      decoding: try report.jupyterNotebook(folder: "nowhere"), as: UTF8.self)
    #expect(jupyter.contains("## References\\n"))

    run = makeRun(source + "\n## References\n")
    run.citations = Run.Citations(texts: [:], works: ["B. *Neural*."])
    #expect(Report(run).html().components(separatedBy: ">References<").count == 2)
  }
}
