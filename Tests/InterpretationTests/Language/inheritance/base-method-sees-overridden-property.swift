class Base {
  var name: String { "base" }
  func hello() -> String { "hello \(name)" }
}
class Derived: Base {
  override var name: String { "derived" }
}
let b: Base = Derived()
print(b.hello())  // expect: hello derived
