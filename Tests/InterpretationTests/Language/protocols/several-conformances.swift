protocol A { func a() -> String }
protocol B { func b() -> String }
struct Both: A, B {
  func a() -> String { "a" }
  func b() -> String { "b" }
}
func use(_ x: any A & B) -> String { x.a() + x.b() }
print(use(Both()))  // expect: ab
