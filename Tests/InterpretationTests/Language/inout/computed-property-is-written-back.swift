struct Circle {
  var radius = 1.0
  var diameter: Double {
    get { radius * 2 }
    set { radius = newValue / 2 }
  }
}
func double(_ x: inout Double) { x *= 2 }
var c = Circle()
double(&c.diameter)
print(c.radius, c.diameter)  // expect: 2.0 4.0
