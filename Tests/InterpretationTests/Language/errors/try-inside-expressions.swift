enum E: Error { case bad }
func f(_ n: Int) throws -> Int { if n > 2 { throw E.bad } else { return n } }
func sum() throws -> Int { try f(1) + f(2) }
print((try? sum()) ?? 0)  // expect: 3
print((try? f(1) + f(9)) ?? -1)  // expect: -1
