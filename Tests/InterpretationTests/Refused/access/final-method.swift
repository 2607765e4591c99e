class Base {
  final func name() -> String { "base" }
}
class Derived: Base {
  override func name() -> String { "derived" }
  // error: 17: 'name' is final in 'Base' and cannot be overridden; remove 'final' there
}
