import Diagnostics
import Notebooks
import Testing

struct CellTests {
  @Test func cellsComeInTheOrderOfThePage() throws {
    let parsed = Parsed(
      """
      # Title

      Prose.

      ```swift
      let x = 1
      ```

      More.

      ```python
      x = 1
      ```
      """)
    #expect(parsed.diagnostics == [])
    let notebook = try #require(parsed.notebook)
    let kinds = notebook.cells.map { cell -> String in
      switch cell {
      case .markdown(let cell): "\(cell.range.start.line) \(cell.text)"
      case .code(let cell): "\(cell.range.start.line) \(cell.label) \(cell.language)"
      }
    }
    #expect(
      kinds == ["1 # Title\n\nProse.", "5 cell-1 swift", "9 More.", "11 shown-1 python"])
    #expect(parsed.code.map(\.code) == ["let x = 1\n", "x = 1\n"])
    #expect(parsed.code.map(\.isRunnable) == [true, false])
    #expect(parsed.code[0].lineStarts == [SourceLocation(line: 6, column: 1)])
  }

  @Test func optionsAreReadAndTakenOffTheCode() throws {
    let parsed = Parsed(
      """
      ```swift
      //| label: fig-heads
      //| fig-cap: "Weights: *each* head"
      //| fig-alt: [one, two]
      //| fig-width: 6
      //| fig-height: 3.5
      //| tbl-cap: Sizes
      //| eval: false
      //| echo: false
      //| output: false
      //| include: false
      //| error: true
      //| warning: false
      //| code-fold: show
      //| timeout: 2.5
      let y = 2
      print(y)
      ```
      """)
    #expect(parsed.diagnostics == [])
    let cell = try #require(parsed.code.first)
    #expect(cell.label == "fig-heads")
    #expect(cell.code == "let y = 2\nprint(y)\n")
    #expect(cell.lineStarts.map(\.line) == [16, 17])
    let options = cell.options
    #expect(options.figureCaptions == ["Weights: *each* head"])
    #expect(options.figureAltTexts == ["one", "two"])
    #expect(options.figureWidth == 6)
    #expect(options.figureHeight == 3.5)
    #expect(options.tableCaption == "Sizes")
    #expect(
      [options.eval, options.echo, options.output, options.include]
        == Array(repeating: false, count: 4))
    #expect(options.error == true)
    #expect(options.warning == false)
    #expect(options.codeFold == .shown)
    #expect(options.timeout == 2.5)
    #expect(!cell.runs)
  }

  @Test func codeInListsAndQuotesKnowsItsPlace() throws {
    let text = """
      1. A list

         ```swift
         //| label: in-list
         let a = 1
           let b = 2
         ```

      > A quote
      > ```swift
      > let c = 3
      > ```

      - ```swift
        let d = 4
        ```
      """
    let parsed = Parsed(text)
    #expect(parsed.diagnostics == [])
    #expect(parsed.code.map(\.code) == ["let a = 1\n  let b = 2\n", "let c = 3\n", "let d = 4\n"])
    #expect(parsed.code[0].label == "in-list")
    #expect(
      parsed.code.flatMap(\.lineStarts) == [
        SourceLocation(line: 5, column: 4), SourceLocation(line: 6, column: 4),
        SourceLocation(line: 11, column: 3), SourceLocation(line: 15, column: 3),
      ])
    let place = parsed.code[0].location(SourceLocation(line: 2, column: 7))
    #expect(place == SourceLocation(line: 6, column: 10))
    #expect(parsed.code.map(\.range.start.column) == [4, 3, 3])
    #expect(parsed.notebook?.render() == text)
  }

  @Test func aPlacePastTheCodeIsItsEnd() throws {
    let cell = try #require(Parsed("```swift\nfunc f() {\n```\n").code.first)
    #expect(
      cell.location(SourceLocation(line: 2, column: 1)) == SourceLocation(line: 2, column: 11))
    let empty = try #require(Parsed("```swift\n```\n").code.first)
    #expect(
      empty.location(SourceLocation(line: 1, column: 1)) == SourceLocation(line: 1, column: 9))
  }

  @Test(arguments: [
    ("swift", "swift", true), ("Swift", "swift", true), ("swift {#id .cls}", "swift", true),
    ("swift,ignore", "swift", false), ("python", "python", false), ("", "", false),
    ("text", "text", false), ("swift-format", "swift-format", false),
  ])
  func theFirstWordIsTheLanguage(info: String, language: String, isRunnable: Bool) throws {
    let cell = try #require(Parsed("~~~\(info)\nx\n~~~\n").code.first)
    #expect(cell.language == language)
    #expect(cell.isRunnable == isRunnable)
  }

  @Test func indentedCodeIsProse() {
    #expect(Parsed("Text\n\n    ```swift\n    x\n    ```\n").code.isEmpty)
  }

  @Test func cellsThatRunAreCountedOnTheirOwn() {
    let text = "```text\na\n```\n```swift\n1\n```\n```\nb\n```\n```swift\n2\n```\n"
    #expect(Parsed(text).code.map(\.label) == ["shown-1", "cell-1", "shown-2", "cell-2"])
  }

  @Test func inlineExpressionsHaveExactPlaces() throws {
    let text = """
      | size | value |
      |---|---|
      | 中文 `{swift} x.shape` | `{swift}  a \\| b ` |

      Tell `{swift}` and `x` and ``{swift} "`"`` and 🎉 `{swift} two
      lines`.

      > `{swift} quoted(1)`
      """
    let parsed = Parsed(text)
    #expect(parsed.diagnostics == [])
    let found = try #require(parsed.notebook).inlineExpressions
    #expect(found.map(\.code) == ["x.shape", "a | b", "\"`\"", "two lines", "quoted(1)"])
    #expect(
      found.map { covered(by: $0.range, in: text) } == [
        "x.shape", "a \\| b", "\"`\"", "two…", "quoted(1)",
      ])
    let bytes = Array(text.utf8)
    #expect(
      found.map { String(decoding: bytes[$0.offsets], as: UTF8.self) } == [
        "`{swift} x.shape`", "`{swift}  a \\| b `", "``{swift} \"`\"``", "`{swift} two\nlines`",
        "`{swift} quoted(1)`",
      ])
  }

  @Test func aSpanThatReadsLikeAnInlineExpressionIsNotTakenForIt() throws {
    let text = "A `{swift} x`, `{swift}x` and ``{swift} x`` but `{swift}x`.\n"
    let found = try #require(Parsed(text).notebook).inlineExpressions
    let bytes = Array(text.utf8)
    #expect(
      found.map { String(decoding: bytes[$0.offsets], as: UTF8.self) } == [
        "`{swift} x`", "``{swift} x``",
      ])
    let before = try #require(Parsed("`{swift}x`, not `{swift} x`\n").notebook).inlineExpressions
    #expect(before.map(\.offsets) == [16..<27])
  }

  @Test func inlineExpressionsBelongToTheirProse() throws {
    let notebook = try #require(
      Parsed("A `{swift} a`\n\n```swift\n1\n```\n\nB `{swift} b`[^1]\n\n[^1]: C `{swift} c`\n")
        .notebook)
    let byCell = notebook.cells.map { cell -> [String] in
      if case .markdown(let cell) = cell { cell.inlineExpressions.map(\.code) } else { [] }
    }
    #expect(byCell == [["a"], [], ["b", "c"]])
  }

  @Test func formulasAreNoMarkdown() {
    let parsed = Parsed("$a `{swift} x`$ and `{swift} y`\n\n$$\n- a `{swift} z`\n---\n$$\n")
    #expect(parsed.diagnostics == [])
    #expect(parsed.notebook?.inlineExpressions.map(\.code) == ["y"])
    #expect(parsed.code.isEmpty)
  }
}
