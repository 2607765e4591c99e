class Base {
  class var kind: String { "base" }
  static func make() -> String { "made" }
}
class Derived: Base {}
print(Base.kind, Derived.kind, Derived.make())  // expect: base base made
