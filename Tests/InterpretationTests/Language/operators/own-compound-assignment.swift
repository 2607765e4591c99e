struct V {
  var x = 0
  static func += (a: inout V, b: V) { a.x += b.x }
  static func += (a: inout V, n: Int) { a.x += n }
}
var v = V(x: 1)
v += V(x: 2)
v += 10
print(v.x)  // expect: 13
