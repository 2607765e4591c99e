func place(_ point: (Int, Int)) -> String {
  switch point {
  case (let x, 0): return "x \(x)"
  case (let x, let y) where x == -y: return "diagonal \(x) \(y)"
  case (let x, let y): return "\(x) \(y)"
  }
}
print(place((2, 0)), place((2, -2)), place((1, 2)), separator: ", ")
// expect: x 2, diagonal 2 -2, 1 2
