enum E: Error { case bad }
func fail() throws -> Int { throw E.bad }
func show(_ a: Int, _ b: Int) { print("never") }
func note(_ n: Int) -> Int {
  print("note", n)
  return n
}
// expect: note 1
do { try show(note(1), fail()) } catch { print("caught") }
// expect: caught
