class Base { var seed = 1 }
class Derived: Base {
  var depth: Int
  init(isDeep: Bool) {
    if isDeep { depth = 3 }
    super.init()  // error: 5: 'init' must give 'depth' a value
  }
}
