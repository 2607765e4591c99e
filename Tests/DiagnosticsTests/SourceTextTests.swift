import Diagnostics
import Testing

@Suite struct SourceTextTests {
  @Test func columnsCountCharacters() {
    let source = SourceText(path: "a", text: "x\n注意 力🙂y")
    #expect(source.location(at: 0) == SourceLocation(line: 1, column: 1))
    #expect(source.location(at: 2) == SourceLocation(line: 2, column: 1))
    #expect(source.location(at: 2 + 3) == SourceLocation(line: 2, column: 2))
    #expect(source.location(at: source.text.utf8.count) == SourceLocation(line: 2, column: 7))
  }

  @Test func linesKnowTheirText() {
    let source = SourceText(path: "a", text: "one\r\ntwo\n")
    #expect(source.lineCount == 3)
    #expect(source.line(1) == "one")
    #expect(source.line(2) == "two")
    #expect(source.line(3) == "")
    #expect(source.line(99) == "")
  }

  @Test func anOffsetOutsideIsMovedToTheNearestEnd() {
    let source = SourceText(path: "a", text: "ab")
    #expect(source.location(at: -5) == SourceLocation(line: 1, column: 1))
    #expect(source.location(at: 500) == SourceLocation(line: 1, column: 3))
  }
}
