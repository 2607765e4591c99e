enum E: Error { case a, b }
func f() throws { throw E.b }  // runtime error: uncaught error: b
do {
  print("start")
  try f()
} catch E.a {
  print("caught")
}
// expect: start
