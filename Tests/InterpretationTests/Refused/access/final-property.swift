class Base {
  final var name: String { "base" }
}
class Derived: Base {
  override var name: String { "derived" }
  // error: 16: 'name' is final in 'Base' and cannot be overridden; remove 'final' there
}
