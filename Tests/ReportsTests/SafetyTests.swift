import Diagnostics
import Notebooks
import Reports
import Runs
import Testing

/// Nothing in a notebook may put a tag, an attribute or a script on a page.
struct SafetyTests {
  private static let hostile = "\"><img src=x onerror=alert(1)><script>alert(1)</script>"

  @Test(arguments: [
    "\(hostile)", "<script>alert(1)</script>\n", "**<b onclick=x>**", "$\(hostile)$",
    "`\(hostile)`",
    "[a](javascript:alert(1))", "[a](java\nscript:alert(1))", "[a](<javascript:alert(1)>)",
    "![a](data:text/html,<script>alert(1)</script>)", "[a](http://x/\"onclick=alert(1))",
    "[a](x \"t\\\" onclick=alert(1)\")", "# \(hostile)", "| \(hostile) |\n|--|\n| \(hostile) |",
    "```\"><script>alert(1)</script>\n\(hostile)\n```", "<!-- --><script>alert(1)</script>",
    "<javascript:alert(1)>", "[^1]\n\n[^1]: \(hostile)", "\u{E000}0\u{E001} $x$ <script>",
    "---\ntitle: '\(hostile)'\ndescription: '\(hostile)'\nauthor: '\(hostile)'\n---\n",
  ])
  func pagesHoldNoForeignTags(markdown: String) {
    let html = Report(makeRun(markdown)).html()
    #expect(!html.contains("<script>"))
    #expect(!html.contains("<img src=x"))
    #expect(!html.contains("<b onclick"))
    #expect(!html.lowercased().contains("href=\"javascript"))
    #expect(!html.contains("src=\"data:"))
    #expect(!html.contains("\"onclick"))
    #expect(!html.contains("\" onclick=alert(1)"))
  }

  @Test func outputsAndNamesAreEscaped() {
    let hostile = Self.hostile
    let figure = FigureRecord(name: hostile, altText: hostile, width: 1, height: 1)
    let run = makeRun(
      "`{swift} x`\n\n```swift\n//| fig-cap: '\(hostile)'\nx\n```\n",
      outputs: [
        "cell-1": [
          .stream(hostile), .display(hostile), .figure(figure), .error(Diagnostic(.error, hostile)),
        ]
      ], inlineValues: [hostile], diagnostics: [Diagnostic(.error, hostile, help: hostile)])
    let report = Report(run)
    let pages = [
      report.html(previous: ReportLink(name: hostile, title: hostile)),
      Catalogue([report.entry]).html(),
    ]
    for html in pages {
      #expect(!html.contains("<script>"))
      #expect(!html.contains("<img src=x"))
    }
  }

  @Test func fencesInTheMarkdownCannotBeClosedFromInside() {
    let markdown = Report(
      makeRun("```swift\nx\n```\n", outputs: ["cell-1": [.stream("```\n<b>\n````\n")]])
    ).markdown()
    #expect(markdown.contains("`````text\n```\n<b>\n````\n`````\n"))
  }
}
