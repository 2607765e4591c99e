import Testing

/// Types, protocols, classes and their members.
@Suite struct DeclarationMistakeTests {
  @Test(arguments: [
    Mistake(
      """
      struct S { func f() -> Int }
      """,
      """
      1:17: error: 'f' has no body
      help: write '{ … }'
      """),
    Mistake(
      """
      protocol Shape { func area() -> Double }
      struct Square: Shape { }
      """,
      """
      2:16: error: 'Square' does not conform to 'Shape': it has no 'area()'
      """),
    Mistake(
      """
      protocol Named { var name: String { get } }
      struct S: Named { let nmae = "a" }
      """,
      """
      2:11: error: 'S' does not conform to 'Named': it has no 'name'
      """),
    Mistake(
      """
      class A { func f() {} }
      class B: A { func f() {} }
      """,
      """
      2:19: error: 'f' overrides a method of 'A'
      help: write 'override func'
      """),
    Mistake(
      """
      class A { }
      class B: A { override func f() {} }
      """,
      """
      2:28: error: 'f' overrides nothing: 'A' has no such member
      help: remove 'override'
      """),
    Mistake(
      """
      struct S { override func f() {} }
      """,
      """
      1:26: error: 'override' belongs to a class's member
      """),
    Mistake(
      """
      struct S { var x }
      """,
      """
      1:16: error: 'x' needs a type or a value
      help: write 'x: Int' or 'x = …'
      """),
    Mistake(
      """
      extension Int { var n = 3 }
      """,
      """
      1:21: error: an extension cannot store 'n'
      help: declare it in the type, or compute it
      """),
    Mistake(
      """
      enum E { var x = 3 }
      """,
      """
      1:14: error: an enum cannot store 'x'
      help: give its cases associated values, or compute it
      """),
    Mistake(
      """
      enum E { case a = 1 }
      """,
      """
      1:19: error: 'E' has no raw type
      help: write 'enum E: Int'
      """),
    Mistake(
      """
      class A: A {}
      """,
      """
      1:10: error: 'A' inherits from itself
      """),
    Mistake(
      """
      struct S: Int {}
      """,
      """
      1:11: error: 'S' cannot inherit from 'Int'
      """),
    Mistake(
      """
      struct S { func + (a: S, b: S) -> S { a } }
      """,
      """
      1:17: error: the operator '+' of a type must be 'static'
      help: write 'static func +'
      """),
    Mistake(
      """
      class A { init(x: Int) {} }
      class B: A { init() { } }
      """,
      """
      2:14: error: 'super.init' is not called
      help: 'A' has no initialiser without arguments
      """),
    Mistake(
      """
      struct S { static var n: Int }
      """,
      """
      1:23: error: the static property 'n' needs a value
      """),
    Mistake(
      """
      struct S { var n { 3 } }
      """,
      """
      1:16: error: the computed property 'n' needs a type
      help: write 'var n: Int { … }'
      """),
    Mistake(
      """
      struct S { var n = 3; var n = 4 }
      """,
      """
      1:27: error: 'n' is already declared in 'S'
      """),
    Mistake(
      """
      struct S: Hashable { var f: () -> Int }
      """,
      """
      1:11: error: 'S' is not 'Hashable': its 'f' is '() -> Int', which is not
      """),
    Mistake(
      """
      struct S { func f() {}; func f() {} }
      """,
      """
      1:30: error: 'f' is already declared in 'S'
      """),
    Mistake(
      """
      let x
      """,
      """
      1:5: error: 'x' needs a type or a value
      help: write 'x: Int' or 'x = …'
      """),
    Mistake(
      """
      class A { override init() {} }
      """,
      """
      1:20: error: 'init' overrides nothing: there is no superclass
      help: remove 'override'
      """),
  ])
  func `a declaration that cannot be is explained`(mistake: Mistake) {
    #expect(mistake.said == mistake.expected)
  }
}
