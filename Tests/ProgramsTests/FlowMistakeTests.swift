import Testing

/// Returns, switches, errors, values that are not there yet.
@Suite struct FlowMistakeTests {
  @Test(arguments: [
    Mistake(
      """
      func f(_ n: Int) -> Int {
        if n > 0 { return 1 }
      }
      """,
      """
      3:1: error: 'f' must return 'Int' on every path
      help: this end is reached without 'return'
      """),
    Mistake(
      """
      func f(_ n: Int) -> Int {
        print(n)
      }
      """,
      """
      2:3: error: expected 'Int', but this gives no value
      """),
    Mistake(
      """
      enum E { case a, b, c }
      let e = E.a
      switch e {
      case .a: print(1)
      }
      """,
      """
      3:1: error: 'switch' must cover every case
      help: '.b', '.c' are missing
      """),
    Mistake(
      """
      switch 5 {
      case 1: print(1)
      }
      """,
      """
      1:1: error: 'switch' must cover every case
      help: add 'default'
      """),
    Mistake(
      """
      let pair = (true, false)
      switch pair {
      case (true, _): print(1)
      }
      """,
      """
      2:1: error: 'switch' must cover every case
      help: add 'default'
      """),
    Mistake(
      """
      let x: Int
      print(x)
      """,
      """
      2:7: error: 'x' may have no value yet
      help: give it one on every path that leads here
      """),
    Mistake(
      """
      func f(_ n: Int?) {
        guard let n else { print("no") }
        print(n)
      }
      """,
      """
      2:34: error: the body of 'guard' must leave the scope
      help: end it with 'return', 'break' or 'throw'
      """),
    Mistake(
      """
      break
      """,
      """
      1:1: error: 'break' outside a loop or 'switch'
      """),
    Mistake(
      """
      continue
      """,
      """
      1:1: error: 'continue' outside a loop
      """),
    Mistake(
      """
      return 5
      """,
      """
      1:1: error: 'return' outside a function
      """),
    Mistake(
      """
      struct P { var x: Int; init() { } }
      """,
      """
      1:33: error: 'init' must give 'x' a value
      """),
    Mistake(
      """
      class A { var x: Int }
      """,
      """
      1:7: error: class 'A' needs an 'init': 'x' has no value
      help: write 'init(x: …) { self.x = x }', or give it a value
      """),
    Mistake(
      """
      func f() -> Int { return 1; print("a") }
      """,
      """
      1:29: warning: this never runs
      """),
    Mistake(
      """
      enum E: Error { case bad }
      func f() throws -> Int { throw E.bad }
      print(f())
      """,
      """
      3:7: error: 'f' can throw
      help: write 'try'
      """),
    Mistake(
      """
      enum E: Error { case bad }
      func f() { throw E.bad }
      """,
      """
      2:12: error: 'f' must be 'throws' to throw an error
      help: or catch it with 'do { … } catch { … }'
      """),
    Mistake(
      """
      enum E: Error { case bad }
      func f() throws -> Int { throw E.bad }
      func g() -> Int { try f() }
      """,
      """
      3:19: error: 'g' must be 'throws' to throw an error
      help: or catch it with 'do { … } catch { … }'
      """),
    Mistake(
      """
      struct S {}
      throw S()
      """,
      """
      2:7: error: 'S' is not an 'Error'
      help: declare 'S: Error'
      """),
    Mistake(
      """
      print(try 5)
      """,
      """
      1:7: warning: nothing here throws
      help: remove 'try'
      """),
    Mistake(
      """
      do { print(1) } catch { print(2) }
      """,
      """
      1:17: warning: nothing in this 'do' throws
      help: remove 'do' and 'catch'
      """),
    Mistake(
      """
      let x = if true { 1 }
      """,
      """
      1:9: error: an 'if' used as a value needs 'else'
      help: add 'else { … }'
      """),
    Mistake(
      """
      let n = 1
      let x = if n > 0 { print("a"); 1 } else { 2 }
      """,
      """
      2:20: error: each branch of an 'if' or 'switch' used as a value is one expression
      help: assign in each branch instead
      """),
    Mistake(
      """
      switch 1 {
      case 1:
      default: print(2)
      }
      """,
      """
      2:1: error: 'case 1:' has no statement
      help: write 'break' to do nothing
      """),
    Mistake(
      """
      enum E { case a(Int), b }
      let e = E.b
      switch e {
      case .a(let x, let y): print(x, y)
      case .b: print(2)
      }
      """,
      """
      4:6: error: '.a' holds 1 value, the pattern has 2
      """),
    Mistake(
      """
      enum E { case a(Int), b }
      let e = E.b
      switch e {
      case .a(let x), .b: print(1)
      }
      """,
      """
      4:17: error: 'x' must be bound in every pattern of this case
      """),
    Mistake(
      """
      let n = 3
      switch n {
      case "a": print(1)
      default: print(2)
      }
      """,
      """
      3:6: error: a 'String' never matches 'Int'
      """),
    Mistake(
      """
      var x = 1
      defer { x = 2 }
      fallthrough
      """,
      """
      3:1: error: 'fallthrough' outside a 'switch'
      """),
  ])
  func `a path that leads nowhere is explained`(mistake: Mistake) {
    #expect(mistake.said == mistake.expected)
  }
}
