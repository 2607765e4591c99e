class P: CustomStringConvertible {
  var x = 1
  var description: String { "P(\(x))" }
}
let p = P()
print(p, [p], "\(p)")  // expect: P(1) [P(1)] P(1)
