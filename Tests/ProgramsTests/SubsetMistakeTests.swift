import Testing

/// Swift that is not part of notebook Swift.
@Suite struct SubsetMistakeTests {
  @Test(arguments: [
    Mistake(
      """
      async let x = 1
      """,
      """
      1:1: error: 'async' is not part of notebook Swift
      help: write a plain function
      """),
    Mistake(
      """
      func f() async { }
      """,
      """
      1:10: error: 'async' is not part of notebook Swift
      help: write a plain function
      """),
    Mistake(
      """
      import Foundation
      import Dispatch
      """,
      """
      2:1: error: a notebook imports nothing but 'Foundation' and its own library
      help: remove this line
      """),
    Mistake(
      """
      @propertyWrapper struct W { var wrappedValue: Int }
      """,
      """
      1:1: error: '@propertyWrapper' is not part of notebook Swift
      help: write a computed property
      """),
    Mistake(
      """
      struct S { lazy var x = 3 }
      """,
      """
      1:12: error: 'lazy' is not part of notebook Swift
      help: compute it in 'init', or in a computed property
      """),
    Mistake(
      """
      class A { weak var a: A? }
      """,
      """
      1:11: error: 'weak' is not part of notebook Swift
      help: leave it out
      """),
    Mistake(
      """
      protocol P { associatedtype T }
      """,
      """
      1:14: error: associated types are not part of notebook Swift
      help: name a type
      """),
    Mistake(
      """
      func f() -> some Equatable { 1 }
      """,
      """
      1:13: error: 'some' is not part of notebook Swift
      help: write 'any Equatable'
      """),
    Mistake(
      """
      let x: Int! = 3
      """,
      """
      1:11: error: the type 'T!' is not part of notebook Swift
      help: write 'T?' and unwrap it
      """),
    Mistake(
      """
      let r = /abc/
      """,
      """
      1:9: error: regular expressions are not part of notebook Swift
      """),
    Mistake(
      """
      #if DEBUG
      print(1)
      #endif
      """,
      """
      1:1: error: '#if' is not part of notebook Swift
      help: write an 'if' on a value
      """),
    Mistake(
      """
      infix operator **
      """,
      """
      1:1: error: operators cannot be declared in a notebook
      help: write a function
      """),
    Mistake(
      """
      var x: Int { 5 }
      """,
      """
      1:5: error: a computed variable outside a type is not part of notebook Swift
      help: write a function
      """),
    Mistake(
      """
      print(readLine())
      """,
      """
      1:7: error: no 'readLine' in scope
      help: a notebook has no input; use a parameter
      """),
    Mistake(
      """
      let x = #line
      """,
      """
      1:9: error: macros are not part of notebook Swift
      """),
    Mistake(
      """
      let d = [1, 2].lazy.map { $0 }
      """,
      """
      1:16: error: 'lazy' is not part of notebook Swift
      help: remove '.lazy'
      """),
    Mistake(
      """
      class A { deinit { } }
      """,
      """
      1:11: error: 'deinit' is not part of notebook Swift
      """),
    Mistake(
      #"""
      let path = \String.count
      """#,
      """
      1:12: error: a key path stands only where a function is wanted
      help: write '{ $0.count }'
      """),
    Mistake(
      """
      let t = Int.self
      """,
      """
      1:9: error: a type cannot be used as a value in a notebook
      help: pass a closure instead
      """),
    Mistake(
      """
      import Foundation
      let d = Date()
      """,
      """
      2:9: error: no 'Date' in scope
      help: a notebook has no clock: its runs must not differ
      """),
    Mistake(
      """
      Task { }
      """,
      """
      1:1: error: no 'Task' in scope
      help: notebook code runs on one thread
      """),
    Mistake(
      """
      actor A {}
      """,
      """
      1:1: error: 'actor' is not part of notebook Swift
      help: write a 'class'
      """),
    Mistake(
      """
      let x = UnsafeMutablePointer<Int>.allocate(capacity: 1)
      """,
      """
      1:9: error: unsafe pointers are not available
      """),
    Mistake(
      """
      var u: UInt32 = 5
      """,
      """
      1:8: error: no 'UInt32' in scope
      help: write 'Int'
      """),
    Mistake(
      """
      var i: Int32 = 5
      """,
      """
      1:8: error: no 'Int32' in scope
      help: write 'Int'
      """),
    Mistake(
      """
      func f(_ x: Int...) { }
      f([1,2])
      """,
      """
      2:3: error: expected 'Int', found '[Int]'
      """),
    Mistake(
      """
      let n = Int.random(in: 0..<5)
      """,
      """
      1:13: error: 'random' is not part of notebook Swift
      help: the library's generator is seeded: write 'Tensor.rand(…)'
      """),
    Mistake(
      """
      print([1, 2].shuffled())
      """,
      """
      1:14: error: 'shuffled' is not part of notebook Swift
      help: the library's generator is seeded: write 'Tensor.rand(…)'
      """),
    Mistake(
      """
      let x = NSString()
      """,
      """
      1:9: error: no 'NSString' in scope
      help: write 'String'
      """),
    Mistake(
      """
      print(len([1]))
      """,
      """
      1:7: error: no 'len' in scope
      help: write 'x.count'
      """),
    Mistake(
      """
      let a = None
      """,
      """
      1:9: error: no 'None' in scope
      help: write 'nil'
      """),
  ])
  func `Swift that a notebook has not is explained`(mistake: Mistake) {
    #expect(mistake.said == mistake.expected)
  }
}
