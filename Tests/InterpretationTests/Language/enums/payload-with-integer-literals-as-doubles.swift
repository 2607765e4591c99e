enum Shape {
  case circle(Double)
  case box(w: Double, h: Double)
}
print(Shape.circle(1), Shape.box(w: 1, h: 2))  // expect: circle(1.0) box(w: 1.0, h: 2.0)
