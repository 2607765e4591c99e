var n = 0
func next() -> Int {
  n += 1
  return n
}
print([next(), next(), next()])  // expect: [1, 2, 3]
print((next(), next()))  // expect: (4, 5)
let d = ["a": next(), "b": next()]
print(d["a"] ?? 0, d["b"] ?? 0)  // expect: 6 7
