struct Light {
  var on = false
  mutating func toggle() { self = Light(on: !on) }
}
var l = Light()
l.toggle()
print(l.on)  // expect: true
