var n = 0
func next() -> Int {
  n += 1
  return n
}
struct P {
  var a: Int
  var b: Int
}
print(P(a: next(), b: next()))  // expect: P(a: 1, b: 2)
