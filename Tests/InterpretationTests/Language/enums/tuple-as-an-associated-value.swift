enum Shape {
  case line((Int, Int))
  case box(size: (w: Int, h: Int))
  case named((x: Int, y: Int), String)
}
print(Shape.line((1, 2)))  // expect: line(1, 2)
print(Shape.box(size: (w: 1, h: 2)))  // expect: box(size: (w: 1, h: 2))
print([Shape.named((x: 1, y: 2), "a")])  // expect: [main.Shape.named((x: 1, y: 2), "a")]
if case .line(let (a, b)) = Shape.line((3, 4)) { print(a + b) }  // expect: 7
