enum E: Error { case a, b }
func f() throws { throw E.b }
do {
  print("start")
  try f()  // runtime error: uncaught error: b
} catch E.a {
  print("caught")
}
// expect: start
