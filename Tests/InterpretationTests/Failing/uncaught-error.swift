enum ShapeError: Error { case mismatch(Int, Int) }
func check(_ a: Int, _ b: Int) throws {
  if a != b { throw ShapeError.mismatch(a, b) }  // runtime error: uncaught error: mismatch(20, 4)
  print("ok")
}
try check(2, 2)
try check(20, 4)
// expect: ok
