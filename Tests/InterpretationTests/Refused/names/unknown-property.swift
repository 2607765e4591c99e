struct Point {
  var x = 1
}
print(Point().y)  // error: 15: 'Point' has no member 'y'
