class A {
  init() { print("A") }
}
class B: A {
  let b: Int
  override init() {
    b = 2
    super.init()
    print("B")
  }
}
class C: B {
  override init() {
    super.init()
    print("C", b)
  }
}
_ = C()
// expect: A
// expect: B
// expect: C 2
