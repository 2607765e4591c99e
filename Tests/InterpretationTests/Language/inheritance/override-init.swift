class Base {
  var log: [String] = []
  init() { log.append("base") }
}
class Derived: Base {
  override init() {
    super.init()
    log.append("derived")
  }
}
print(Derived().log)  // expect: ["base", "derived"]
