protocol Shape {
  var name: String { get }
  var area: Double { get }
}
extension Shape {
  var summary: String { "\(name) of area \(area)" }
}
struct Rectangle: Shape {
  let name = "rectangle"
  var width: Double
  var height: Double
  var area: Double { width * height }
}
struct Square: Shape {
  let side: Double
  var name: String { "square" }
  var area: Double { side * side }
  var summary: String { "square \(side)×\(side)" }
}
let shapes: [any Shape] = [Rectangle(width: 2, height: 3), Square(side: 2)]
for s in shapes.sorted(by: { $0.area < $1.area }) { print(s.summary) }
// expect: square of area 4.0
// expect: rectangle of area 6.0
print(shapes.map { $0.area }.reduce(0, +))  // expect: 10.0
print(Square(side: 1).summary)  // expect: square 1.0×1.0
