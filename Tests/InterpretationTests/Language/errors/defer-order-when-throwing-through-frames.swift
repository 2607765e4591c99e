enum E: Error { case x }
func a() throws {
  defer { print("leave a") }
  try b()
}
func b() throws {
  defer { print("leave b") }
  throw E.x
}
// expect: leave b
// expect: leave a
do { try a() } catch { print("caught", error) }
// expect: caught x
