func pick(_ n: Int) -> String {
  if n == 1 { return "one" }
  fatalError("no such number")  // runtime error: fatal error: no such number
}
print(pick(1))  // expect: one
print(pick(2))
