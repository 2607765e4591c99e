struct Point {
  var x: Int
  var y: Int
}
print(Point(x: 1))  // error: 7: 'Point' needs an argument 'y'; it is 'Point(x: Int, y: Int)'
