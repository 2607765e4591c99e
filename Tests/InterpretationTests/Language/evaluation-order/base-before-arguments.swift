struct S {
  func f(_ n: Int) -> S {
    print("f", n)
    return self
  }
}
func make() -> S {
  print("make")
  return S()
}
func arg(_ n: Int) -> Int {
  print("arg", n)
  return n
}
_ = make().f(arg(1)).f(arg(2))
// expect: make
// expect: arg 1
// expect: f 1
// expect: arg 2
// expect: f 2
