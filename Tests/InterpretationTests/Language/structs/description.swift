struct Point {
  var x: Int
  var y: Double
}
struct Line {
  var start: Point
  var label: String
}
print(Point(x: 1, y: 2))  // expect: Point(x: 1, y: 2.0)
print(Line(start: Point(x: 1, y: 2), label: "a"))
// expect: Line(start: main.Point(x: 1, y: 2.0), label: "a")
print([Point(x: 1, y: 2)])  // expect: [main.Point(x: 1, y: 2.0)]
print((Point(x: 0, y: 0), 1))  // expect: (main.Point(x: 0, y: 0.0), 1)
