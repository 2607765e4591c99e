class Counter {
  var n = 0
}
func make() -> (Counter, () -> Void) {
  let c = Counter()
  return (c, { c.n += 1 })
}
let (c, bump) = make()
bump()
bump()
print(c.n)  // expect: 2
