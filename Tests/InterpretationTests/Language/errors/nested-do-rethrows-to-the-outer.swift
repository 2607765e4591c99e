enum E: Error { case a, b }
do {
  do { throw E.b } catch E.a { print("inner") }
} catch {
  print("outer", error)
}
// expect: outer b
