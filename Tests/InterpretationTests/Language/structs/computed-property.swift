struct Circle {
  var radius: Double
  var area: Double { 3 * radius * radius }
  var diameter: Double {
    get { radius * 2 }
    set { radius = newValue / 2 }
  }
}
var c = Circle(radius: 1)
c.diameter = 6
print(c.radius, c.area, c.diameter)  // expect: 3.0 27.0 6.0
