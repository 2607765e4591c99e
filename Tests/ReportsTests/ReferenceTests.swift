import Diagnostics
import Notebooks
import Reports
import Runs
import Testing

struct ReferenceTests {
  private let source = """
    ---
    title: T
    lang: en
    ---
    See @fig-heads, @eq-attn, @tbl-sizes, @lst-code and @sec-cost; not `@fig-heads` or a@fig-heads.

    $$
    a = b
    $$ <!-- {#eq-attn} -->

    ## What it *costs* <!-- {#sec-cost} -->

    ```swift
    //| label: fig-heads
    //| fig-cap: "As @tbl-sizes says."
    plot(x)
    ```

    ```swift
    //| label: tbl-sizes
    //| tbl-cap: Sizes
    print(x)
    ```

    ```swift
    //| label: lst-code
    //| lst-cap: How it is done
    let y = 1
    ```
    """

  private func report(_ source: String) -> Report {
    let figure = FigureRecord(name: "fig-heads", altText: "alt", width: 1, height: 1)
    return Report(
      makeRun(source, outputs: ["fig-heads": [.figure(figure)], "tbl-sizes": [.stream("1\n")]]))
  }

  @Test func referencesLeadToWhatTheyName() {
    let html = report(source).html()
    for (anchor, text) in [
      ("figure-fig-heads", "Figure 1"), ("eq-attn", "Equation 1"), ("table-tbl-sizes", "Table 1"),
      ("listing-lst-code", "Listing 1"), ("sec-cost", "section “What it costs”"),
    ] {
      #expect(html.contains("<a class=\"ref\" href=\"#\(anchor)\">\(text)</a>"))
      #expect(html.contains("id=\"\(anchor)\""))
    }
    #expect(html.contains("<code>@fig-heads</code> or a@fig-heads"))
    #expect(html.contains("<span class=\"equation-number\">(1)</span>"))
    #expect(html.contains("As <a class=\"ref\""))
  }

  @Test func theMarkdownSaysNumbers() {
    let markdown = report(source).markdown()
    #expect(
      markdown.contains(
        "See Figure 1, Equation 1, Table 1, Listing 1 and section “What it costs”; "
          + "not `@fig-heads` or a@fig-heads."))
    #expect(markdown.contains("a = b\n\\tag{1}\n$$ <!-- {#eq-attn} -->"))
    #expect(markdown.contains("**Listing 1**. How it is done"))
  }

  @Test func chineseNumbersAreChinese() {
    let html = report(source.replacing("lang: en", with: "lang: zh")).html()
    for text in ["图 1", "式 1", "表 1", "代码 1", "“What it costs”一节"] {
      #expect(html.contains(">\(text)</a>"))
    }
  }

  @Test func aReferenceToNothingIsAWarningWithItsPlace() throws {
    let text = "# A\n\nSee @fig-haeds and @eq-none.\n\n```swift\n//| label: fig-heads\n1\n```\n"
    let (notebook, diagnostics) = Notebook.parse(SourceText(path: "n.md", text: text))
    #expect(notebook != nil)
    #expect(diagnostics.map(\.severity) == [.warning, .warning])
    #expect(
      diagnostics.map(\.message) == [
        "nothing has the label 'fig-haeds'", "nothing has the label 'eq-none'",
      ])
    #expect(diagnostics.first?.help == "did you mean '@fig-heads'?")
    #expect(diagnostics.first?.range?.start == SourceLocation(line: 3, column: 5))
    #expect(diagnostics.first?.range?.end == SourceLocation(line: 3, column: 15))
    #expect(report(text).html().contains("<span class=\"unresolved\">@fig-haeds</span>"))
  }

  @Test func theSecondFigureOfACellHasItsLabel() {
    let text =
      "# A\n\nSee @fig-heads-2, not @fig-hands-2.\n\n```swift\n//| label: fig-heads\n1\n```\n"
    let (_, diagnostics) = Notebook.parse(SourceText(path: "n.md", text: text))
    #expect(diagnostics.map(\.message) == ["nothing has the label 'fig-hands-2'"])
  }

  @Test func tablesAndListingsAreReferredToByTheirCaptions() {
    let text =
      "See @tbl-a, @lst-b and @tbl-c.\n\n```swift\n//| label: tbl-a\nprint(1)\n```\n\n"
      + "```swift\n//| label: lst-b\nprint(1)\n```\n\n"
      + "```swift\n//| label: tbl-c\n//| tbl-cap: One\nprint(1)\n```\n"
    let (_, diagnostics) = Notebook.parse(SourceText(path: "n.md", text: text))
    #expect(
      diagnostics.map(\.message) == [
        "nothing has the label 'tbl-a'", "nothing has the label 'lst-b'",
      ])
  }

  @Test func latinTitlesInChineseProseAreItalic() {
    let html = Report(makeRun("---\nlang: zh\n---\n*重要*的书是 *Attention*。\n")).html()
    #expect(html.contains("<p><em>重要</em>的书是 <em class=\"latin\">Attention</em>。</p>"))
    #expect(Report(makeRun("*Attention*\n")).html().contains("<p><em>Attention</em></p>"))
  }

  @Test func codeAndFormulasHoldNoReferences() {
    let text = "```python\n@fig-a\n```\n\n    @fig-b\n\n$@fig-c$ ``x ` @fig-d`` \\@fig-e x@fig-f\n"
    #expect(CrossReference.all(in: text).isEmpty)
    #expect(CrossReference.all(in: "(@fig-a-b_c).").map(\.label) == ["fig-a-b_c"])
  }

  @Test(arguments: ["NOTE", "TIP", "IMPORTANT", "WARNING", "CAUTION"])
  func callouts(word: String) {
    let html = report("> [!\(word)]\n> Take *care*.\n>\n> Second.\n").html()
    #expect(html.contains("<div class=\"callout \(word.lowercased())\" role=\"note\">"))
    #expect(html.contains("<p>Take <em>care</em>.</p>"))
    #expect(!html.contains("[!"))
    #expect(report("> [!OTHER]\n> text\n").html().contains("<blockquote>\n<p>[!OTHER]"))
  }
}
