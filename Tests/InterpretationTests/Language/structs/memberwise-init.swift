struct Point {
  var x: Int
  var y = 10
  let z: Int
}
print(Point(x: 1, y: 2, z: 3))  // expect: Point(x: 1, y: 2, z: 3)
print(Point(x: 1, z: 3))  // expect: Point(x: 1, y: 10, z: 3)
