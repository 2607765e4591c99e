class Base {
  private var seed = 1
}
class Derived: Base {
  func show() -> Int { seed }  // error: 24: 'seed' is private to 'Base'; give 'Base' a method that uses it
}
