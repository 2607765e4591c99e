enum E: Error { case bad }
func f() throws -> Int { throw E.bad }
print(f())  // error: 7: 'f' can throw; write 'try'
