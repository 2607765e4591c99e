import Testing

/// Labels, arguments, indices.
@Suite struct CallMistakeTests {
  @Test(arguments: [
    Mistake(
      """
      func scale(_ x: Double, by factor: Double) -> Double { x * factor }
      print(scale(2, 3))
      """,
      """
      2:16: error: this argument needs its label: 'by:'
      help: it is 'scale(_ x: Double, by factor: Double) -> Double'
      """),
    Mistake(
      """
      func scale(_ x: Double, by factor: Double) -> Double { x * factor }
      print(scale(2, bye: 3))
      """,
      """
      2:16: error: 'scale' has no argument 'bye'
      help: did you mean 'by'?
      """),
    Mistake(
      """
      func scale(_ x: Double, by factor: Double) -> Double { x * factor }
      print(scale(2))
      """,
      """
      2:7: error: 'scale' needs an argument 'by'
      help: it is 'scale(_ x: Double, by factor: Double) -> Double'
      """),
    Mistake(
      """
      func scale(_ x: Double, by factor: Double) -> Double { x * factor }
      print(scale(2, by: 3, 4))
      """,
      """
      2:23: error: 'scale' takes 2 arguments
      help: it is 'scale(_ x: Double, by factor: Double) -> Double'
      """),
    Mistake(
      """
      func scale(_ x: Double, by factor: Double) -> Double { x * factor }
      print(scale(x: 2, by: 3))
      """,
      """
      2:13: error: this argument of 'scale' takes no label
      help: remove 'x:'
      """),
    Mistake(
      """
      func f(_ x: Int) {}
      f("a")
      """,
      """
      2:3: error: expected 'Int', found 'String'
      """),
    Mistake(
      """
      func f(_ x: Int) {}
      func f(_ x: String) {}
      f(1.5)
      """,
      """
      3:1: error: 'f' does not take (Double)
      help: there are:
      f(_ x: Int)
      f(_ x: String)
      """),
    Mistake(
      """
      struct P { var x: Int; var y: Int }
      let p = P(x: 1)
      """,
      """
      2:9: error: 'P' needs an argument 'y'
      help: it is 'P(x: Int, y: Int)'
      """),
    Mistake(
      """
      struct P { var x: Int; var y: Int }
      let p = P(1, 2)
      """,
      """
      2:11: error: this argument needs its label: 'x:'
      help: it is 'P(x: Int, y: Int)'
      """),
    Mistake(
      """
      let x = 5
      x(3)
      """,
      """
      2:1: error: 'Int' is not a function
      """),
    Mistake(
      """
      func f(_ x: inout Int) { x += 1 }
      var n = 1
      f(n)
      """,
      """
      3:3: error: an 'inout' argument is written with '&': '&n'
      """),
    Mistake(
      """
      func f(_ x: inout Int) { x += 1 }
      let n = 1
      f(&n)
      """,
      """
      3:4: error: 'n' is a 'let' constant and cannot be changed
      help: declare it with 'var'
      """),
    Mistake(
      """
      func f(_ x: Int) { }
      var n = 1
      f(&n)
      """,
      """
      3:3: error: 'x' is not an 'inout' parameter
      help: remove the '&'
      """),
    Mistake(
      """
      1 + 2
      print("a")
      """,
      """
      1:1: warning: this 'Int' is not used
      help: print it, or give it a name
      """),
    Mistake(
      """
      let xs = [1, 2]
      xs.append("a")
      """,
      """
      2:11: error: expected 'Int', found 'String'
      """),
    Mistake(
      """
      var xs = [1, 2]
      xs.append("a")
      """,
      """
      2:11: error: expected 'Int', found 'String'
      """),
    Mistake(
      """
      let xs = [1, 2]
      print(xs["a"])
      """,
      """
      2:10: error: expected 'Int', found 'String'
      """),
    Mistake(
      """
      let xs = [1, 2]
      print(xs[1.5])
      """,
      """
      2:10: error: expected 'Int', found 'Double'
      help: write 'Int(1.5)' to drop the fraction, or make it a 'Double'
      """),
    Mistake(
      """
      let d = ["a": 1]
      print(d[1])
      """,
      """
      2:9: error: expected 'String', found 'Int'
      """),
    Mistake(
      """
      let n = 5
      print(n[0])
      """,
      """
      2:7: error: 'Int' has no subscript
      """),
    Mistake(
      """
      enum E { case a, b }
      let e = E(1)
      """,
      """
      2:9: error: a 'E' is not made by a call
      help: its cases are .a, .b
      """),
    Mistake(
      """
      protocol P {}
      let p = P()
      """,
      """
      2:9: error: 'P' is a protocol: make a value of a type that conforms to it
      """),
    Mistake(
      """
      let s = "abc"
      print(s[0])
      """,
      """
      2:7: error: a 'String' is not indexed by numbers
      help: make an array of it: 'Array(s)[0]'
      """),
    Mistake(
      """
      print(max(1))
      """,
      """
      1:7: error: 'max' needs an argument
      help: it is 'max(_ x: T, _ y: T) -> T'
      """),
    Mistake(
      """
      print([1, 2].joined(separator: ","))
      """,
      """
      1:7: error: 'joined' needs strings, found 'Int'
      help: make strings of them: '.map { String($0) }'
      """),
    Mistake(
      """
      print(Int("5") + 1)
      """,
      """
      1:7: error: 'Int("5")' may be nil
      help: unwrap it with '??', 'if let' or '!'
      """),
    Mistake(
      """
      let f = { (x: Int) -> Int in x }
      print(f(x: 1))
      """,
      """
      2:9: error: a closure is called without labels
      help: remove 'x:'
      """),
    Mistake(
      """
      let f = { (x: Int) -> Int in x }
      print(f(1, 2))
      """,
      """
      2:7: error: this '(Int) -> Int' takes 1 argument, found 2
      """),
    Mistake(
      """
      print(stride(from: 0, to: 3))
      """,
      """
      1:7: error: 'stride' needs an argument 'by'
      help: it is 'stride(from start: Int, to end: Int, by stride: Int) -> StrideTo<Int>'
      """),
    Mistake(
      """
      print([3,1].sorted(by: 1))
      """,
      """
      1:24: error: expected '(Int, Int) throws -> Bool', found 'Int'
      """),
    Mistake(
      """
      print(zip([1]))
      """,
      """
      1:7: error: 'zip' needs an argument
      help: it is 'zip(_ sequence1: First, _ sequence2: Second) -> Zip2Sequence<First.Element, Second.Element>'
      """),
    Mistake(
      """
      func mix(_ a: Int, left: Int, right: Int) -> Int { a }
      print(mix(1, right: 2, left: 3))
      """,
      """
      2:24: error: 'left:' comes before 'right:' in a call of 'mix'
      help: arguments stand in the order of the declaration
      """),
    Mistake(
      """
      func mix(_ a: Int, left: Int = 0, right: Int = 0) -> Int { a }
      print(mix(1, right: 2, left: 3))
      """,
      """
      2:24: error: 'left:' comes before 'right:' in a call of 'mix'
      help: arguments stand in the order of the declaration
      """),
    Mistake(
      """
      func mix(_ a: Int, left: Int = 0, right: Int = 0) -> Int { a }
      print(mix(1, rigth: 2))
      """,
      """
      2:14: error: 'mix' has no argument 'rigth'
      help: did you mean 'right'?
      """),
    Mistake(
      """
      func mix(_ a: Int, left: Int = 0, right: Int = 0) -> Int { a }
      print(mix(1, up: 2))
      """,
      """
      2:14: error: 'mix' has no argument 'up'
      help: it is 'mix(_ a: Int, left: Int = …, right: Int = …) -> Int'
      """),
    Mistake(
      """
      func add(_ xs: [Int]) -> Int { 0 }
      print(add(5))
      """,
      """
      2:11: error: expected '[Int]', found 'Int'
      help: put it into an array: '[5]'
      """),
    Mistake(
      """
      struct Model { func callAsFunction(_ x: Double) -> Double { x } }
      let model = Model()
      print(model("a"))
      """,
      """
      3:13: error: expected 'Double', found 'String'
      """),
    Mistake(
      """
      func scale(_ x: Int, by factor: Int) -> Int { x * factor }
      print(scale(2, by=-3), scale(2, by = 3))
      """,
      """
      2:16: error: '=' assigns; the label of an argument ends in ':'
      help: write 'by: -3'
      2:33: error: '=' assigns; the label of an argument ends in ':'
      help: write 'by: 3'
      """),
    Mistake(
      """
      func f(_ x: Int, by: Int = 1, to: Int = 2) {}
      f(1, 2)
      """,
      """
      2:6: error: this argument needs its label: 'by:'
      help: it is 'f(_ x: Int, by: Int = …, to: Int = …)'
      """),
    Mistake(
      """
      struct Row {
        func sum() -> Int { 0 }
        func sum(dim: Int) -> Int { 0 }
        func sum(dim: [Int]) -> Int { 0 }
        func drop() {}
        func drop(_ dim: Int) {}
      }
      print(Row().sum(1), Row().sum(axis: 1))
      Row().drop(dim: 1)
      """,
      """
      8:17: error: this argument needs its label: 'dim:'
      help: it is 'sum(dim: Int) -> Int'
      8:31: error: 'sum' has no argument 'axis'
      help: did you mean 'dim'?
      9:12: error: this argument of 'drop' takes no label
      help: remove 'dim:'
      """),
    Mistake(
      """
      func f(_ shape: [Int]) {}
      func f(_ shape: Int...) {}
      f((2, 3))
      """,
      """
      3:1: error: 'f' does not take ((Int, Int))
      help: an array is written '[2, 3]'
      """),
    Mistake(
      """
      let pair = (first: 1, second: 2)
      print(pair[1])
      """,
      """
      2:7: error: a tuple has no subscript
      help: write '.second'
      """),
    Mistake(
      """
      print([1, 2].isEmpty())
      """,
      """
      1:7: error: 'Bool' is not a function
      help: remove '()'
      """),
    Mistake(
      """
      let n = 2
      print(sqrt(n))
      """,
      """
      2:7: error: 'sqrt' does not take (Int)
      help: write 'sqrt(Double(n))'
      """),
    Mistake(
      """
      enum Kind { case whole, real }
      struct Row {
        init(_ x: [Double], kind: Kind = .real) {}
        init(_ x: [Bool]) {}
        init(_ x: [Int], kind: Kind) {}
      }
      let x = [1, 2]
      print(Row(x))
      """,
      """
      8:7: error: 'Row' needs an argument 'kind'
      help: write 'Row(x, kind: .whole)'
      """),
  ])
  func `a call that fits no function is explained`(mistake: Mistake) {
    #expect(mistake.said == mistake.expected)
  }
}
