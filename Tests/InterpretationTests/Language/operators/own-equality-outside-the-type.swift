struct P {
  var x: Int
}
func == (a: P, b: P) -> Bool { a.x == b.x }
print(P(x: 1) == P(x: 1), P(x: 1) == P(x: 2))  // expect: true false
