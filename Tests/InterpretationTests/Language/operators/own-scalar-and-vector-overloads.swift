struct V: Equatable {
  var x: Double
  static func * (a: V, b: V) -> V { V(x: a.x * b.x) }
  static func * (a: V, k: Double) -> V { V(x: a.x * k) }
  static func / (a: V, k: Int) -> V { V(x: a.x / Double(k)) }
}
print(V(x: 2) * V(x: 3), V(x: 2) * 5, V(x: 2) / 4, V(x: 2) * 3 == V(x: 6))
// expect: V(x: 6.0) V(x: 10.0) V(x: 0.5) true
