import Diagnostics
import Programs
import Testing

/// Several cells of one notebook.
@Suite struct ScopeTests {
  @Test func `a later cell may declare a name again`() {
    let scope = Scope.withStandardLibrary()
    #expect(words(scope.check("let x = 1\nfunc f() -> Int { x }", cell: 0)) == "")
    #expect(words(scope.check("let x = \"a\"\nlet y: String = x\nlet z: Int = f()", cell: 1)) == "")
  }

  @Test func `a mistake in one cell is not repeated in the next`() {
    let scope = Scope.withStandardLibrary()
    #expect(
      words(scope.check("let x: Int = nothing", cell: 0)) == "1:14: error: no 'nothing' in scope")
    #expect(words(scope.check("print(1)\nprint(x + 1)", cell: 1)) == "")
    #expect(scope.refusedName == "x")
    #expect(scope.refusedUse?.start == SourceLocation(line: 2, column: 7))
    #expect(words(scope.check("let x = 2\nprint(x)", cell: 2)) == "")
    #expect(scope.refusedName == nil)
  }

  @Test func `what a refused cell added to a type is gone`() {
    let scope = Scope.withStandardLibrary()
    #expect(words(scope.check("struct P { var x = 1 }", cell: 0)) == "")
    let extended = "extension P { var y: Int { x } }\nlet wrong: Int = \"\""
    #expect(words(scope.check(extended, cell: 1)) == "2:18: error: expected 'Int', found 'String'")
    #expect(words(scope.check("print(P().y)", cell: 2)) == "1:11: error: 'P' has no member 'y'")
  }

  @Test func `a bare last expression is displayed`() throws {
    let scope = Scope.withStandardLibrary()
    let shown = scope.check(SourceText(path: "cell", text: "let x = 1\nx + 1"), cell: 0).program
    #expect(shown?.displayed?.type.description == "Int")
    let nothing = scope.check(SourceText(path: "cell", text: "print(1)"), cell: 1).program
    #expect(nothing != nil && nothing?.displayed == nil)
  }

  @Test func `an inline value is one expression`() {
    let scope = Scope.withStandardLibrary()
    func inline(_ text: String) -> String {
      let parsed = ParsedText(SourceText(path: "cell", text: text))
      return words(scope.checkExpression(parsed, cell: 0).diagnostics)
    }
    #expect(inline("1 + 2") == "")
    #expect(inline("let x = 1") == "1:1: error: an inline value is one expression")
    #expect(inline("print(1)") == "1:1: error: an inline value is one expression")
  }

  @Test func `a type of the prelude may be declared by the notebook`() {
    let scope = Scope.withStandardLibrary()
    #expect(words(scope.check("let r: Result<Int, any Error> = .success(1)", cell: 0)) == "")
    #expect(words(scope.check("struct Result { var x = 1 }\nlet r = Result(x: 2)", cell: 1)) == "")
  }
}
