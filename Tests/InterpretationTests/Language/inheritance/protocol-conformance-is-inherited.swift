protocol Named { var name: String { get } }
class Base: Named { var name: String { "base" } }
class Derived: Base { override var name: String { "derived" } }
let xs: [any Named] = [Base(), Derived()]
print(xs.map { $0.name })  // expect: ["base", "derived"]
