class Base {
  func f(_ n: Int) -> String { "base int" }
  func f(_ s: String) -> String { "base string" }
}
class Derived: Base {
  override func f(_ n: Int) -> String { "derived int, " + super.f(n) }
}
let x: Base = Derived()
print(x.f(1), x.f("a"), separator: "; ")  // expect: derived int, base int; base string
