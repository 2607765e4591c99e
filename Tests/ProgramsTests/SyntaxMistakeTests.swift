import Testing

/// What the parser does not understand; other languages' habits.
@Suite struct SyntaxMistakeTests {
  @Test(arguments: [
    Mistake(
      """
      func f( { }
      """,
      """
      1:8: error: expected ')' to end parameter clause
      help: insert ')'
      """),
    Mistake(
      """
      let x = (1 + 2
      """,
      """
      1:15: error: expected ')' to end tuple
      help: insert ')'
      """),
    Mistake(
      """
      if true { print(1)
      """,
      """
      1:19: error: expected '}' to end 'if' statement
      help: insert '}'
      """),
    Mistake(
      """
      let 5 = x
      """,
      """
      1:5: error: expected pattern in variable
      help: insert pattern
      1:5: error: expected '=' in variable
      help: insert '='
      """),
    Mistake(
      """
      x++
      """,
      """
      1:1: error: no 'x' in scope
      """),
    Mistake(
      """
      for (int i = 0; i < 3; i++) { }
      """,
      """
      1:1: error: C-style for statement has been removed in Swift 3
      help: write 'for i in 0..<n { … }'
      """),
    Mistake(
      """
      print("a)
      """,
      """
      1:10: error: expected '"' to end string literal
      help: insert '"'
      1:10: error: expected ')' to end function call
      help: insert ')'
      """),
    Mistake(
      """
      let a = [1, 2
      print(a)
      """,
      """
      1:14: error: expected ']' to end array
      help: insert ']'
      """),
    Mistake(
      """
      func f(x) { }
      """,
      """
      1:9: error: expected ':' and type in parameter
      help: insert ':' and type
      """),
    Mistake(
      """
      int x = 5
      """,
      """
      1:4: error: consecutive statements on a line must be separated by newline or ';'
      help: a variable is written 'let x = …' or 'var x = …'
      """),
    Mistake(
      """
      else { }
      """,
      """
      1:1: error: unexpected code 'else { }' in source file
      """),
    Mistake(
      """
      var x = 1
      x++
      """,
      """
      2:2: error: '++' is not part of notebook Swift
      help: write '+= 1'
      """),
    Mistake(
      """
      def f(x): return x
      """,
      """
      1:4: error: consecutive statements on a line must be separated by newline or ';'
      help: a function is written 'func name(_ x: Int) -> Int { … }'
      """),
    Mistake(
      """
      var x = 5;;
      """,
      """
      1:11: error: unexpected ';' separator
      help: remove ';'
      """),
    Mistake(
      """
      struct Foo
      """,
      """
      1:11: error: expected member block in struct
      help: insert member block
      """),
    Mistake(
      """
      let s = 'abc'
      """,
      """
      1:9: error: Single-quoted string literal found, use '"'
      help: replace ''' with '"'
      """),
    Mistake(
      """
      elif x == 3 { }
      """,
      """
      1:5: error: consecutive statements on a line must be separated by newline or ';'
      help: write 'else if'
      """),
    Mistake(
      """
      x := 5
      """,
      """
      1:3: error: unexpected code ':= 5' in source file
      """),
  ])
  func `text that is not Swift is explained`(mistake: Mistake) {
    #expect(mistake.said == mistake.expected)
  }
}
