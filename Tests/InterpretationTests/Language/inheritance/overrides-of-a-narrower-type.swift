class Shape {
  func copy() -> Shape { Shape() }
  func best() -> Shape? { nil }
  var name: String { "shape" }
}

class Square: Shape {
  override func copy() -> Square { Square() }
  override func best() -> Shape { self }
  override var name: String { "square" }
}

let shape: Shape = Square()
print(shape.copy().name)  // expect: square
print(shape.best()?.name ?? "none")  // expect: square
