class Base {
  let n: Int
  init(n: Int) { self.n = n }
  convenience init() { self.init(n: 7) }
}
class Derived: Base {
  func twice() -> Int { n * 2 }
}
print(Derived().twice(), Derived(n: 1).twice())  // expect: 14 2
