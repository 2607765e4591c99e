struct V {
  var x: Double
  var y: Double
  static func + (a: V, b: V) -> V { V(x: a.x + b.x, y: a.y + b.y) }
  static func * (k: Double, v: V) -> V { V(x: k * v.x, y: k * v.y) }
  static prefix func - (v: V) -> V { V(x: -v.x, y: -v.y) }
}
print(V(x: 1, y: 2) + V(x: 3, y: 4), 2 * V(x: 1, y: 1), -V(x: 1, y: 0))
// expect: V(x: 4.0, y: 6.0) V(x: 2.0, y: 2.0) V(x: -1.0, y: -0.0)
