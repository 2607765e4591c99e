import Testing

/// Values, operators and literals of the wrong type.
@Suite struct TypeMistakeTests {
  @Test(arguments: [
    Mistake(
      """
      let x: Int = "a"
      """,
      """
      1:14: error: expected 'Int', found 'String'
      """),
    Mistake(
      """
      let x: Int = 1.5
      """,
      """
      1:14: error: expected 'Int', found 'Double'
      help: write 'Int(1.5)' to drop the fraction, or make it a 'Double'
      """),
    Mistake(
      """
      let n = 3
      let x: Double = n
      """,
      """
      2:17: error: expected 'Double', found 'Int'
      help: write 'Double(n)'
      """),
    Mistake(
      """
      let x = 3
      let y = 1.5
      print(x * y)
      """,
      """
      3:7: error: '*' takes two values of one type, found 'Int' and 'Double'
      help: write 'Double(x)'
      """),
    Mistake(
      """
      let s = "a" + 1
      """,
      #"""
      1:9: error: '+' takes two values of one type, found 'String' and 'Int'
      help: put the number into the string: "\(…)"
      """#),
    Mistake(
      """
      let n = 5
      print("n is " + n)
      """,
      #"""
      2:7: error: '+' takes two values of one type, found 'String' and 'Int'
      help: put the number into the string: "\(…)"
      """#),
    Mistake(
      """
      func f() -> Int { "a" }
      """,
      """
      1:19: error: expected 'Int', found 'String'
      """),
    Mistake(
      """
      func f() -> Int { return 1.5 }
      """,
      """
      1:26: error: expected 'Int', found 'Double'
      help: write 'Int(1.5)' to drop the fraction, or make it a 'Double'
      """),
    Mistake(
      """
      func f() { return 1 }
      """,
      """
      1:19: error: 'f' returns nothing
      help: declare '-> Int' to return a value
      """),
    Mistake(
      """
      if 1 { print("a") }
      """,
      """
      1:4: error: a condition must be 'Bool', found 'Int'
      """),
    Mistake(
      """
      var n = 3
      while n { n -= 1 }
      """,
      """
      2:7: error: a condition must be 'Bool', found 'Int'
      help: write 'n != 0'
      """),
    Mistake(
      """
      var x = 1
      if x = 1 { }
      """,
      """
      2:6: error: '=' assigns; it is no condition
      help: compare with '=='
      """),
    Mistake(
      """
      let xs = [1, "a"]
      """,
      """
      1:14: error: expected 'Int', found 'String'
      help: write the type, such as '[Any]', for elements of several types
      """),
    Mistake(
      """
      let xs = []
      """,
      """
      1:10: error: nothing says what this empty array holds
      help: write its type: 'let x: [Int]'
      """),
    Mistake(
      """
      let d = [:]
      """,
      """
      1:9: error: nothing says what this empty dictionary holds
      help: write its type: 'let x: [String: Int]'
      """),
    Mistake(
      """
      let x = true ? 1 : "a"
      """,
      """
      1:20: error: the two sides of '?:' differ: 'Int' and 'String'
      """),
    Mistake(
      """
      for i in 5 { print(i) }
      """,
      """
      1:10: error: 'Int' is not a sequence
      help: write '0..<5'
      """),
    Mistake(
      """
      for x in 0.0..<1.0 { print(x) }
      """,
      """
      1:10: error: 'Range<Double>' is not a sequence
      help: use stride(from:to:by:)
      """),
    Mistake(
      """
      let x: Int = 99999999999999999999
      """,
      """
      1:14: error: the integer 99999999999999999999 does not fit into 'Int'
      help: write it as a Double, such as 99999999999999999999.0
      """),
    Mistake(
      """
      let c: Character = "ab"
      """,
      """
      1:20: error: a 'Character' is one character, found 2
      """),
    Mistake(
      """
      struct S {}
      print(S() == S())
      """,
      """
      2:7: error: '==' is not defined for 'S'
      help: declare 'S: Equatable'
      """),
    Mistake(
      """
      struct S {}
      print(Set([S(), S()]))
      """,
      """
      2:7: error: 'S' is not 'Hashable'
      help: declare 'S: Hashable'
      """),
    Mistake(
      """
      let x: [Int] = [1, 2.5]
      """,
      """
      1:20: error: expected 'Int', found 'Double'
      help: write 'Int(2.5)' to drop the fraction, or make it a 'Double'
      """),
    Mistake(
      """
      let x: Array = 5
      """,
      """
      1:16: error: expected '[_]', found 'Int'
      """),
    Mistake(
      """
      let d: [String: Int] = ["a": "b"]
      """,
      """
      1:30: error: expected 'Int', found 'String'
      """),
    Mistake(
      """
      struct S {}
      let x = [S(), S()].sorted()
      """,
      """
      2:9: error: 'sorted' needs 'Comparable', which 'S' is not
      help: declare 'S: Comparable'
      """),
    Mistake(
      """
      print(-"a")
      """,
      """
      1:7: error: '-' is not defined for 'String'
      """),
    Mistake(
      """
      print(!5)
      """,
      """
      1:7: error: '!' is not defined for 'Int'
      help: compare it: '… == 0'
      """),
    Mistake(
      """
      let x = 1 < 2 < 3
      """,
      """
      1:15: error: comparisons cannot follow one another
      help: compare twice: 'a < b && b < c'
      """),
    Mistake(
      """
      let x = 5 % 2.0
      """,
      """
      1:11: error: '%' is not defined for 'Double'
      help: write '5.truncatingRemainder(dividingBy: 2.0)' for 'Double'
      """),
    Mistake(
      """
      var xs = [1]
      xs += 2
      """,
      """
      2:1: error: '+=' takes two values of one type, found '[Int]' and 'Int'
      help: write 'xs.append(…)' to add one element
      """),
    Mistake(
      """
      var total = 0
      total += 0.5
      """,
      """
      2:1: error: '+=' takes two values of one type, found 'Int' and 'Double'
      help: convert with 'Int(…)', or declare 'total' as 'Double'
      """),
    Mistake(
      """
      let f: (Int) -> Int = { $0 > 1 }
      """,
      """
      1:25: error: expected 'Int', found 'Bool'
      """),
    Mistake(
      """
      let (a, b) = (1, 2, 3)
      """,
      """
      1:5: error: 2 names for a tuple of 3 elements
      """),
    Mistake(
      """
      let (a, b) = 5
      """,
      """
      1:5: error: a tuple pattern for 'Int', which is not a tuple
      """),
    Mistake(
      """
      let x = Int
      """,
      """
      1:9: error: 'Int' is a type, not a value
      help: call it to make a value: 'Int(…)'
      """),
    Mistake(
      """
      func f<T>(_ a: T, _ b: T) -> Bool { a == b }
      """,
      """
      1:37: error: '==' is not defined for 'T'
      """),
    Mistake(
      """
      let x = "a" as Int
      """,
      """
      1:9: error: expected 'Int', found 'String'
      """),
    Mistake(
      """
      class A {}
      class B: A {}
      let a = A()
      let b = a as B
      """,
      """
      4:9: error: 'A' may not be 'B'
      help: write 'as?' (or 'as!')
      """),
    Mistake(
      """
      let n = 3
      print(n.0)
      """,
      """
      2:9: error: 'Int' has no member '0'
      """),
  ])
  func `a value of another type is explained`(mistake: Mistake) {
    #expect(mistake.said == mistake.expected)
  }
}
