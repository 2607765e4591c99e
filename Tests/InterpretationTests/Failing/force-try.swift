enum E: Error { case bad }
func f(_ n: Int) throws -> Int { if n > 1 { throw E.bad } else { return n } }
// runtime error: uncaught error: bad
print(try! f(1))  // expect: 1
print(try! f(2))
