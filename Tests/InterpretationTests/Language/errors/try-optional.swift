enum E: Error { case bad }
func f(_ n: Int) throws -> Int {
  if n < 0 { throw E.bad }
  return n
}
print((try? f(1)) as Any, (try? f(-1)) as Any)  // expect: Optional(1) nil
print((try? f(-1)) ?? 0)  // expect: 0
if let n = try? f(3) { print(n) }
// expect: 3
