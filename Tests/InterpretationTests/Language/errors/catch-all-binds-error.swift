enum Oops: Error {
  case one
  case two(Int)
}
func f(_ n: Int) throws { throw n == 1 ? Oops.one : Oops.two(n) }
do { try f(1) } catch { print(error) }
// expect: one
do { try f(5) } catch { print("caught: \(error)") }
// expect: caught: two(5)
