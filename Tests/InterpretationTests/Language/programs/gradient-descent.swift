func f(_ x: Double) -> Double { (x - 3) * (x - 3) + 1 }
func slope(of f: (Double) -> Double, at x: Double) -> Double {
  let h = 1e-5
  return (f(x + h) - f(x - h)) / (2 * h)
}
var x = 0.0
for step in 0..<50 {
  x -= 0.1 * slope(of: f, at: x)
  if step % 25 == 0 { print(step, (x * 1000).rounded() / 1000) }
}
// expect: 0 0.6
// expect: 25 2.991
print((x * 100).rounded() / 100, (f(x) * 1000).rounded() / 1000)  // expect: 3.0 1.0
