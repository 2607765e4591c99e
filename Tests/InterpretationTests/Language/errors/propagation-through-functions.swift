enum E: Error { case deep(Int) }
func inner(_ n: Int) throws -> Int {
  if n > 2 { throw E.deep(n) }
  return n * 10
}
func outer(_ n: Int) throws -> Int { try inner(n) + 1 }
do {
  print(try outer(2))
  print(try outer(3))
} catch E.deep(let n) {
  print("deep", n)
}
// expect: 21
// expect: deep 3
