// outside-subset
class Base { var x = 1 }
class Derived: Base {
  override var x: Int { didSet { print("from", oldValue, "to", x) } }
// error: 16: overriding a stored property is not part of notebook Swift; set it in 'init'
}
let d = Derived()
d.x = 5
print(d.x)
