enum E: Error {
  case a(Int)
  case b
}
func f(_ n: Int) throws { throw n == 0 ? E.b : E.a(n) }
for n in 0...2 {
  do { try f(n) } catch E.a(1) { print("exactly one") } catch E.a { print("some a") } catch {
    print("else \(error)")
  }
}
// expect: else b
// expect: exactly one
// expect: some a
