import Testing

/// Names of variables, functions, types, members and cases.
@Suite struct NameMistakeTests {
  @Test(arguments: [
    Mistake(
      """
      let number = 5
      print(numbr)
      """,
      """
      2:7: error: no 'numbr' in scope
      help: did you mean 'number'?
      """),
    Mistake(
      """
      let weights = [1, 2]
      print(weights.cuont)
      """,
      """
      2:15: error: '[Int]' has no member 'cuont'
      help: did you mean 'count'?
      """),
    Mistake(
      """
      struct Point { var x = 0.0 }
      let p = Point()
      print(p.y)
      """,
      """
      3:9: error: 'Point' has no member 'y'
      """),
    Mistake(
      """
      struct Point { var height = 0.0 }
      let p = Point()
      print(p.hieght)
      """,
      """
      3:9: error: 'Point' has no member 'hieght'
      help: did you mean 'height'?
      """),
    Mistake(
      """
      let x: Sting = "a"
      """,
      """
      1:8: error: no type 'Sting' in scope
      help: did you mean 'String'?
      """),
    Mistake(
      """
      enum Colour { case red, green }
      let c: Colour = .gren
      """,
      """
      2:18: error: 'Colour' has no member 'gren'
      help: did you mean 'green'?
      """),
    Mistake(
      """
      enum Colour { case red, green }
      let c = Colour.blue
      """,
      """
      2:16: error: 'Colour' has no member 'blue'
      help: its cases are .red, .green
      """),
    Mistake(
      """
      print(total)
      let total = 1
      """,
      """
      1:7: error: 'total' is used before its declaration
      help: move its declaration up
      """),
    Mistake(
      """
      let a = 1
      let a = 2
      """,
      """
      2:5: error: 'a' is already declared in this scope
      """),
    Mistake(
      """
      func f() { print(self) }
      """,
      """
      1:18: error: 'self' outside a type
      """),
    Mistake(
      """
      struct S { static let size = 3 }
      print(S().size)
      """,
      """
      2:11: error: 'size' belongs to the type 'S', not to a value of it
      help: write 'S.size'
      """),
    Mistake(
      """
      struct S { let size = 3 }
      print(S.size)
      """,
      """
      2:9: error: 'size' belongs to a value of 'S', not to the type
      help: make a value first: 'S(…).size'
      """),
    Mistake(
      """
      let t = (1, 2)
      print(t.2)
      """,
      """
      2:9: error: '(Int, Int)' has no element 2
      """),
    Mistake(
      """
      let t = (x: 1, y: 2)
      print(t.z)
      """,
      """
      2:9: error: '(x: Int, y: Int)' has no element z
      """),
    Mistake(
      """
      let x = 2 ** 3
      """,
      """
      1:11: error: no operator '**'
      help: write pow(x, y) for numbers, x.pow(y) for a tensor
      """),
    Mistake(
      """
      for i in 0..3 { print(i) }
      """,
      """
      1:11: error: no operator '..'
      help: write '..<' without the end, '...' with it
      """),
    Mistake(
      """
      z = 1
      """,
      """
      1:1: error: no 'z' in scope
      help: declare it: 'let z = …', or 'var' if it changes
      """),
    Mistake(
      """
      let x = math.sqrt(2) * math.pi + torch.frobnicate(1)
      """,
      """
      1:9: error: no 'math' in scope
      help: the library's names need no prefix: 'sqrt(…)'
      1:24: error: no 'math' in scope
      help: the library's names need no prefix: 'Double.pi'
      1:34: error: no 'torch' in scope
      help: the library's names need no prefix
      """),
    Mistake(
      """
      outer: for i in 0..<3 { break outr }
      """,
      """
      1:31: error: no loop labelled 'outr' around this statement
      help: labels here: outer
      """),
    Mistake(
      """
      let name: String? = "a"
      print(name.count)
      """,
      """
      2:7: error: 'name' may be nil
      help: write 'name?.count' or unwrap it
      """),
    Mistake(
      """
      let c = .red
      """,
      """
      1:9: error: nothing here says which type '.red' belongs to
      help: write 'Type.red'
      """),
    Mistake(
      """
      struct S { func f() {} }
      S.f()
      """,
      """
      2:3: error: 'f' belongs to a value of 'S', not to the type
      help: make a value first: 'S(…).f'
      """),
    Mistake(
      """
      for i in 0..<3 { }
      print(i)
      """,
      """
      2:7: error: no 'i' in scope
      """),
  ])
  func `a name that is not there is explained`(mistake: Mistake) {
    #expect(mistake.said == mistake.expected)
  }
}
