import Testing

/// `let` and `var`, `mutating`, `inout`.
@Suite struct MutationMistakeTests {
  @Test(arguments: [
    Mistake(
      """
      let x = 1
      x = 2
      """,
      """
      2:1: error: 'x' is a 'let' constant and cannot be changed
      help: declare it with 'var'
      """),
    Mistake(
      """
      let xs = [1]
      xs.append(2)
      """,
      """
      2:1: error: 'xs' is a 'let' constant and cannot be changed
      help: declare it with 'var'
      """),
    Mistake(
      """
      let xs = [1]
      xs[0] = 2
      """,
      """
      2:1: error: 'xs' is a 'let' constant and cannot be changed
      help: declare it with 'var'
      """),
    Mistake(
      """
      struct P { var x = 0 }
      let p = P()
      p.x = 1
      """,
      """
      3:1: error: 'p' is a 'let' constant and cannot be changed
      help: declare it with 'var'
      """),
    Mistake(
      """
      struct P { let x: Int }
      var p = P(x: 1)
      p.x = 2
      """,
      """
      3:1: error: 'x' is a 'let' property and cannot be changed
      help: declare it with 'var' in its type
      """),
    Mistake(
      """
      struct P { var x = 0
        func move() { x += 1 }
      }
      """,
      """
      2:17: error: 'move' must be 'mutating' to change 'x'
      help: write 'mutating func move'
      """),
    Mistake(
      """
      func f(_ n: Int) { n += 1 }
      """,
      """
      1:20: error: 'n' is a parameter and cannot be changed
      help: copy it with 'var n = n'
      """),
    Mistake(
      """
      for i in 0..<3 { i += 1 }
      """,
      """
      1:18: error: 'i' is given by the loop and cannot be changed
      help: copy it with 'var', or write a 'while' loop
      """),
    Mistake(
      """
      struct P { var area: Int { 3 } }
      var p = P()
      p.area = 4
      """,
      """
      3:1: error: 'area' is computed, has no 'set', and cannot be changed
      """),
    Mistake(
      """
      struct P { var x = 0
        mutating func move() { x += 1 } }
      let p = P()
      p.move()
      """,
      """
      4:1: error: 'p' is a 'let' constant and cannot be changed
      help: declare it with 'var'
      """),
    Mistake(
      """
      5 = 3
      """,
      """
      1:1: error: this is a value and cannot be changed
      help: store it in a 'var'
      """),
    Mistake(
      """
      let x: Int
      x = 1
      x = 2
      """,
      """
      3:1: error: 'x' is a 'let' constant and already has its value
      help: declare it with 'var'
      """),
    Mistake(
      """
      func f() -> [Int] { [1] }
      f().append(2)
      """,
      """
      2:1: error: this is a value and cannot be changed
      help: store it in a 'var'
      """),
    Mistake(
      """
      struct P { var x = 0
        func reset() { self = P() } }
      """,
      """
      2:18: error: 'reset' must be 'mutating' to change 'self'
      help: write 'mutating func reset'
      """),
  ])
  func `what cannot be changed is explained`(mistake: Mistake) {
    #expect(mistake.said == mistake.expected)
  }
}
