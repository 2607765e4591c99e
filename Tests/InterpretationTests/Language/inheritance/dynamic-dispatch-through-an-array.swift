class Shape {
  var area: Double { 0 }
}
class Square: Shape {
  let side: Double
  init(_ side: Double) { self.side = side }
  override var area: Double { side * side }
}
class Double2: Square {
  override var area: Double { super.area * 2 }
}
let shapes: [Shape] = [Shape(), Square(2), Double2(2)]
print(shapes.map { $0.area })  // expect: [0.0, 4.0, 8.0]
