struct Circle {
  var radius = 1.0
  var area: Double { 3 * radius * radius }
}
var c = Circle()
c.area = 5  // error: 1: 'area' is computed, has no 'set', and cannot be changed
