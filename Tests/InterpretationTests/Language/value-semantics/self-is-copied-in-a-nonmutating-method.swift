struct P {
  var xs = [1]
  func added(_ x: Int) -> P {
    var copy = self
    copy.xs.append(x)
    return copy
  }
}
let p = P()
let q = p.added(2).added(3)
print(p.xs, q.xs)  // expect: [1] [1, 2, 3]
