func make(_ name: String) -> () -> String {
  var calls = 0
  return {
    calls += 1
    return "\(name)\(calls)"
  }
}
let fs = ["a", "b"].map(make)
print(fs[0](), fs[0](), fs[1]())  // expect: a1 a2 b1
