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
      let s = "（你好，世界）"  // 注释：，
      print（“你好，世界”，s）
      let b：[Int] = [1，2]
      let c = (‘a’, “b”)
      """,
      """
      2:6: error: '（' is a full-width character
      help: write 'print("你好，世界",s)'
      3:6: error: '：' is a full-width character
      help: write 'let b:[Int] = [1,2]'
      4:10: error: '‘' is a full-width character
      help: write 'let c = ("a", "b")'
      """),
    Mistake(
      """
      func f(x: Int) -> Int ｛
        return x　＋ 1。
      ｝
      """,
      """
      1:23: error: '｛' is a full-width character
      help: write 'func f(x: Int) -> Int {'
      2:11: error: '\u{3000}' is a full-width character
      help: write 'return x + 1.'
      3:1: error: '｝' is a full-width character
      help: write '}'
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
      let c = a @ b
      print(c)
      """,
      """
      1:11: error: no operator '@'
      help: write 'a.matmul(b)'
      """),
    Mistake(
      """
      func f(_ a: Int) -> Int {
        let b = f(a) @ a @ a
        return b
      }
      """,
      """
      2:16: error: no operator '@'
      help: write 'a.matmul(b)'
      """),
    Mistake(
      """
      @available(macOS 10, *) @MainActor struct A { let x = }
      """,
      """
      1:55: error: expected expression in variable
      help: insert expression
      """),
    Mistake(
      """
      #| echo: false
      let x = 1
      """,
      """
      1:1: error: '#' does not begin a comment
      help: a cell option is written '//| echo: false'
      """),
    Mistake(
      """
      # prints
      print(1)
      """,
      """
      1:1: error: '#' does not begin a comment
      help: a comment is written '// …'
      """),
    Mistake(
      #"""
      print(f"{x}")
      """#,
      #"""
      1:8: error: a string has no prefix 'f'
      help: put a value into it: "\(x)"
      """#),
    Mistake(
      """
      let y = x[0:2]
      """,
      """
      1:12: error: unexpected code ':2' in subscript
      help: a whole dimension is '.all', a part of it '0..<2'
      """),
    Mistake(
      """
      if a and b { print(1) }
      """,
      """
      1:6: error: unexpected code 'and b' in 'if' statement
      help: write '&&' for 'and'
      """),
    Mistake(
      """
      for i, x in enumerate(xs) { print(i) }
      """,
      """
      1:6: error: unexpected code ', x' in 'for' statement
      help: several names stand in parentheses: 'for (i, x) in xs.enumerated()'
      """),
    Mistake(
      """
      let y = [i * 2 for i in xs]
      """,
      """
      1:15: error: expected ']' to end array
      help: write 'xs.map { x in … }'
      """),
    Mistake(
      """
      from torch import nn
      """,
      """
      1:5: error: consecutive statements on a line must be separated by newline or ';'
      help: remove this line: the library needs no import
      """),
    Mistake(
      """
      let y = a if a > b else b
      """,
      """
      1:10: error: consecutive statements on a line must be separated by newline or ';'
      help: a choice is written 'condition ? a : b'
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
