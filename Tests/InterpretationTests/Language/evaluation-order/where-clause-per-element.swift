func keep(_ n: Int) -> Bool {
  print("test", n)
  return n > 1
}
// expect: test 1
// expect: test 2
for n in 1...2 where keep(n) { print("body", n) }
// expect: body 2
