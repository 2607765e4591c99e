class A {
  func f() -> String { "a" }
  var n: Int { 1 }
  subscript(i: Int) -> Int { i }
  func g() {}
}
class B: A {
  override func f() -> Int { 1 }  // error: 17: 'f' overrides a member of type 'String', not 'Int'; give it that type
  override var n: Double { 1 }  // error: 16: 'n' overrides a member of type 'Int', not 'Double'; give it that type
  override subscript(i: Int) -> String { "" }  // error: 12: 'subscript' overrides a member of type 'Int', not 'String'; give it that type
  override func g() throws {}  // error: 17: 'g' throws, and what it overrides does not; handle the error inside
}
