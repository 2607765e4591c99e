// outside-subset
class A {
  class func name() -> String { "a" }
  class var kind: String { "base" }
}
class B: A {
  override class func name() -> String { "b" }  // error: 23: overriding a class member is not part of notebook Swift; make it a member of the values
  override class var kind: String { "derived" }  // error: 22: overriding a class member is not part of notebook Swift; make it a member of the values
}
