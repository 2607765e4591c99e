func say(_ s: String) -> String {
  print(s)
  return s
}
func f(_ a: String, _ b: String, c: String) {}
f(say("1"), say("2"), c: say("3"))
// expect: 1
// expect: 2
// expect: 3
