struct Circle {
  var radius = 1.0
  var area: Double { 3 * radius * radius }
}
var c = Circle()
c.area = 5  // error: 3: 'area' has no setter and cannot be changed
