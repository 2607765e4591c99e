class Base {
  let n: Int
  init(n: Int) { self.n = n }
  convenience init() { self.init(n: 7) }
}
class Derived: Base {
  init(twice: Int) {
    super.init()  // error: 11: 'super.init' reaches a convenience initialiser of 'Base'; call one that is not marked 'convenience'
  }
}
