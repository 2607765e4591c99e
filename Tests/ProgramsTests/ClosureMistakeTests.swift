import Testing

/// Parameters and results of closures.
@Suite struct ClosureMistakeTests {
  @Test(arguments: [
    Mistake(
      """
      let f = { x in x + 1 }
      """,
      """
      1:9: error: nothing says what type 'x' has
      help: write '{ (x: Int) in … }'
      """),
    Mistake(
      """
      let f = { $0 + 1 }
      """,
      """
      1:9: error: nothing says what type '$0' has
      help: write '{ (x: Int) in … }'
      """),
    Mistake(
      """
      [1, 2].forEach { print("a") }
      """,
      """
      1:16: error: expected a closure of 1 parameter, found 0
      help: write '{ _ in … }' to ignore it
      """),
    Mistake(
      """
      print([1, 2].map { (a, b) in a })
      """,
      """
      1:18: error: expected a closure of 1 parameter, found 2
      help: write '{ a in … }'
      """),
    Mistake(
      """
      print([1, 2].reduce(0) { $0 })
      """,
      """
      1:24: error: expected a closure of 2 parameters, found 1
      help: write '{ a, b in … }'
      """),
    Mistake(
      """
      print([1, 2].map { x in $0 })
      """,
      """
      1:25: error: '$0' in a closure whose parameters have names
      help: use the names
      """),
    Mistake(
      """
      print($0)
      """,
      """
      1:7: error: '$0' outside a closure
      """),
    Mistake(
      """
      enum E: Error { case bad }
      let f: (Int) -> Int = { _ in throw E.bad }
      """,
      """
      2:23: error: this closure can throw an error, but '(Int) -> Int' cannot
      help: catch it inside: 'do { … } catch { … }', or 'try?'
      """),
    Mistake(
      """
      print([1, 2].filter { $0 })
      """,
      """
      1:23: error: expected 'Bool', found 'Int'
      """),
    Mistake(
      """
      let add: (Int, Int) -> Int = { a in a }
      """,
      """
      1:30: error: expected a closure of 2 parameters, found 1
      help: write '{ a, b in … }'
      """),
    Mistake(
      """
      print([1, 2].sorted { $0 < "a" })
      """,
      """
      1:21: error: expected a closure of 2 parameters, found 1
      help: write '{ a, b in … }'
      """),
    Mistake(
      """
      print([1, 2].map { $0.foo })
      """,
      """
      1:23: error: 'Int' has no member 'foo'
      """),
  ])
  func `a closure that does not fit is explained`(mistake: Mistake) {
    #expect(mistake.said == mistake.expected)
  }
}
