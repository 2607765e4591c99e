class Shape {
  let name: String
  init(name: String) { self.name = name }
}
class Circle: Shape {
  let radius: Double
  init(radius: Double) {
    self.radius = radius
    super.init(name: "circle")
  }
}
let c = Circle(radius: 2)
print(c.name, c.radius)  // expect: circle 2.0
