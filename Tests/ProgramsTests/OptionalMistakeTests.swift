import Testing

/// Values that may be nil, and values that never are.
@Suite struct OptionalMistakeTests {
  @Test(arguments: [
    Mistake(
      """
      let x: Int = nil
      """,
      """
      1:14: error: expected 'Int', found nil
      help: declare 'Int?' to allow it
      """),
    Mistake(
      """
      let x = nil
      """,
      """
      1:9: error: nothing says what type this 'nil' has
      help: write the type: 'let x: Int? = nil'
      """),
    Mistake(
      """
      let a: Int? = 1
      print(a + 1)
      """,
      """
      2:7: error: 'a' may be nil
      help: unwrap it with '??', 'if let' or '!'
      """),
    Mistake(
      """
      let a: Int? = 1
      let b: Int = a
      """,
      """
      2:14: error: expected 'Int', found 'Int?'
      help: unwrap it with 'if let', give a default with '??', or force it with '!'
      """),
    Mistake(
      """
      let a = 1
      if let b = a { print(b) }
      """,
      """
      2:12: error: 'if let' takes an optional, found 'Int'
      """),
    Mistake(
      """
      let a = 1
      print(a!)
      """,
      """
      2:8: error: '!' unwraps an optional, found 'Int'
      help: remove the '!'
      """),
    Mistake(
      """
      let a = 1
      print(a?.description)
      """,
      """
      2:8: error: '?' follows an optional, found 'Int'
      help: remove the '?'
      """),
    Mistake(
      """
      let a = 1
      print(a ?? 2)
      """,
      """
      2:7: warning: the left side of '??' is never nil: it is 'Int'
      help: remove '??' and what follows
      """),
    Mistake(
      """
      let a: Bool? = true
      if a { }
      """,
      """
      2:4: error: a condition must be 'Bool', found 'Bool?'
      help: unwrap it with 'if let', give a default with '??', or force it with '!'
      """),
    Mistake(
      """
      let a: Int? = 1
      if a { }
      """,
      """
      2:4: error: a condition must be 'Bool', found 'Int?'
      help: compare it: '!= nil'
      """),
    Mistake(
      """
      let d = ["a": 1]
      let n: Int = d["a"]
      """,
      """
      2:14: error: expected 'Int', found 'Int?'
      help: unwrap it with 'if let', give a default with '??', or force it with '!'
      """),
    Mistake(
      """
      let a: [Int]? = [1]
      for x in a { print(x) }
      """,
      """
      2:10: error: '[Int]?' is not a sequence
      help: unwrap the optional first
      """),
    Mistake(
      """
      let xs: [Int]? = [1]
      print(xs[0])
      """,
      """
      2:7: error: '[Int]?' has no subscript
      help: unwrap it first, or write '?['
      """),
    Mistake(
      """
      let f: (() -> Int)? = nil
      print(f())
      """,
      """
      2:7: error: '(() -> Int)?' is not a function
      help: unwrap it: call it with '?(…)'
      """),
    Mistake(
      """
      let a: Int? = 3
      func g(_ n: Int) {}
      g(a)
      """,
      """
      3:3: error: expected 'Int', found 'Int?'
      help: unwrap it with 'if let', give a default with '??', or force it with '!'
      """),
  ])
  func `a value that may be nil is explained`(mistake: Mistake) {
    #expect(mistake.said == mistake.expected)
  }
}
