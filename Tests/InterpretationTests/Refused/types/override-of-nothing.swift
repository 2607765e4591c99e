class A {}
class B: A {
  override func f() {}  // error: 17: 'f' overrides nothing: 'A' has no such member; remove 'override'
}
