struct Colour {
  let name: String
  static let red = Colour(name: "red")
  static func grey(_ level: Int) -> Colour { Colour(name: "grey\(level)") }
}
func paint(_ c: Colour) -> String { c.name }
print(paint(.red), paint(.grey(5)))  // expect: red grey5
let c: Colour = .red
print(c.name)  // expect: red
