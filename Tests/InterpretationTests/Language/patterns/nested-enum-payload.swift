enum Shape {
  case circle(Double)
  case pair(Double, Double)
}
let shapes: [Shape?] = [.circle(1), nil, .pair(2, 3)]
for shape in shapes {
  switch shape {
  case .circle(let r)?: print("circle", r)
  case .some(.pair(let a, let b)): print("pair", a * b)
  case nil: print("none")
  }
}
// expect: circle 1.0
// expect: none
// expect: pair 6.0
