import Diagnostics
import Testing

@Suite struct DiagnosticRendererTests {
  func range(_ line: Int, _ start: Int, _ end: Int) -> SourceRange {
    SourceRange(
      start: SourceLocation(line: line, column: start), end: SourceLocation(line: line, column: end)
    )
  }

  @Test func operandsHangFromTheLine() {
    let source = SourceText(path: "a.md", text: "first\nlet scores = q.matmul(k)\n")
    let diagnostic = Diagnostic(
      .error, "matmul: inner dimensions differ, 20 and 4", path: "a.md", range: range(2, 16, 22),
      labels: [
        .init(range: range(2, 14, 15), text: "[2, 5, 4, 20]"),
        .init(range: range(2, 23, 24), text: "[2, 5, 4, 20]"),
      ],
      help: "transpose the last two dimensions of k: q.matmul(k.transpose(-2, -1))")
    #expect(
      DiagnosticRenderer().render(diagnostic, in: source) == """
        a.md:2:16: error: matmul: inner dimensions differ, 20 and 4
            2 | let scores = q.matmul(k)
              |              ~ ^~~~~~ ~
              |              │        └ [2, 5, 4, 20]
              |              └ [2, 5, 4, 20]
              = help: transpose the last two dimensions of k: q.matmul(k.transpose(-2, -1))

        """)
  }

  @Test func chineseCharactersTakeTwoColumns() {
    let source = SourceText(path: "a.md", text: "let 注意力 = 头数")
    let diagnostic = Diagnostic(
      .error, "cannot find '头数'", path: "a.md", range: range(1, 11, 13))
    #expect(
      DiagnosticRenderer().render(diagnostic, in: source) == """
        a.md:1:11: error: cannot find '头数'
            1 | let 注意力 = 头数
              |              ^~~~

        """)
  }

  @Test func inChineseItsOwnWordsAreChineseToo() {
    let source = SourceText(path: "a.md", text: "let x = shape[3]")
    let diagnostic = Diagnostic(
      .error, "index 3 is out of range: the array is empty", path: "a.md", range: range(1, 14, 17),
      help: "its only index is 0")
    #expect(
      DiagnosticRenderer().render(diagnostic.inChinese(), in: source) == """
        a.md:1:14: 错误：下标 3 越界：数组是空的
            1 | let x = shape[3]
              |              ^~~
              = 提示：它只有下标 0

        """)
  }

  @Test func aProblemWithoutAPlaceIsOneLine() {
    let text = DiagnosticRenderer().render(Diagnostic(.warning, "nothing to do"))
    #expect(text == "warning: nothing to do\n")
  }

  @Test func aRangePastTheEndOfTheLineStaysInside() {
    let source = SourceText(path: "a.md", text: "ab")
    let diagnostic = Diagnostic(.error, "cut short", path: "a.md", range: range(1, 3, 90))
    #expect(
      DiagnosticRenderer().render(diagnostic, in: source) == """
        a.md:1:3: error: cut short
            1 | ab
              |   ^

        """)
  }
}
