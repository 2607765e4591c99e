class Base {
  class var kind: String { "base" }
  static func make() -> String { "made" }
}
class Derived: Base {
  override class var kind: String { "derived" }
}
print(Base.kind, Derived.kind, Derived.make())  // expect: base derived made
