enum E: Error { case code(Int) }
func f(_ n: Int) -> String {
  do { throw E.code(n) } catch E.code(let c) where c >= 500 { return "server" } catch E.code(404) {
    return "missing"
  } catch {
    return "other"
  }
}
print(f(500), f(404), f(1))  // expect: server missing other
