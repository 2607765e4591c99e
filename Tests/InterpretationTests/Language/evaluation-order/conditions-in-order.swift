func t(_ n: Int) -> Bool {
  print("test", n)
  return n < 2
}
// expect: test 1
// expect: test 2
if t(1), t(2), t(3) { print("yes") } else { print("no") }
// expect: no
