class Base { var x = 1 }
class Derived: Base {
  override var x: Int { didSet { print("from", oldValue, "to", x) } }
}
let d = Derived()
d.x = 5
// expect: from 1 to 5
print(d.x)  // expect: 5
