enum Step {
  case apply((Double) -> Double)
  case repeated(Int, (Double) -> Double)
}
func run(_ x: Double, _ s: Step) -> Double {
  switch s {
  case .apply(let f): return f(x)
  case .repeated(let n, let f): return (0..<n).reduce(x) { y, _ in f(y) }
  }
}
print(run(1, .apply { $0 + 1 }), run(1, .repeated(3) { $0 * 2 }))  // expect: 2.0 8.0
