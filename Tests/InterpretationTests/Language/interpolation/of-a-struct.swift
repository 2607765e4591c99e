struct Point {
  var x: Int
  var y: Double
}
print("\(Point(x: 1, y: 2))")  // expect: Point(x: 1, y: 2.0)
