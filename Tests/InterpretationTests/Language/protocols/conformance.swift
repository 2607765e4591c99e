protocol Shape {
  var area: Double { get }
  func name() -> String
}
struct Square: Shape {
  let side: Double
  var area: Double { side * side }
  func name() -> String { "square" }
}
class Circle: Shape {
  let area = 12.5
  func name() -> String { "circle" }
}
let shapes: [any Shape] = [Square(side: 2), Circle()]
for s in shapes { print(s.name(), s.area) }
// expect: square 4.0
// expect: circle 12.5
