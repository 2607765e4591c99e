enum E: Error { case bad }
func run(_ ok: Bool) -> Result<Int, E> { ok ? .success(3) : .failure(.bad) }
switch run(true) {
case .success(let n): print(n)
case .failure(let e): print(e)
}
// expect: 3
if case .failure(let e) = run(false) { print(e) }
// expect: bad
