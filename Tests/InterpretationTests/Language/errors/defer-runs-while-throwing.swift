enum E: Error { case bad }
func f() throws {
  defer { print("cleanup") }
  throw E.bad
}
// expect: cleanup
do { try f() } catch { print("caught") }
// expect: caught
