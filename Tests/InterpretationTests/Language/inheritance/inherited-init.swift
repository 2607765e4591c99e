class Base {
  var x: Int
  init(x: Int) { self.x = x }
}
class Derived: Base {
  var y = 5
}
let d = Derived(x: 1)
print(d.x, d.y)  // expect: 1 5
