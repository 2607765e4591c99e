struct Vector {
  var x: Double
  var y: Double
  func dot(_ o: Vector) -> Double { x * o.x + y * o.y }
  func scaled(by k: Double) -> Vector { Vector(x: x * k, y: y * k) }
}
let v = Vector(x: 1, y: 2)
print(v.dot(v), v.scaled(by: 3))  // expect: 5.0 Vector(x: 3.0, y: 6.0)
