func side(_ p: (Int, Int)) -> String {
  switch p {
  case (let n, 0), (0, let n): return "axis at \(n)"
  default: return "off"
  }
}
print(side((3, 0)), side((0, 4)), side((1, 1)), separator: ", ")
// expect: axis at 3, axis at 4, off
