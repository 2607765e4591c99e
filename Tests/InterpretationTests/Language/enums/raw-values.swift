enum Planet: Int {
  case mercury = 1
  case venus, earth
}
print(Planet.earth.rawValue, Planet(rawValue: 2) as Any, Planet(rawValue: 9) == nil)
// expect: 3 Optional(main.Planet.venus) true
enum Suit: String {
  case hearts
  case spades = "S"
}
print(Suit.hearts.rawValue, Suit.spades.rawValue, Suit(rawValue: "S") ?? .hearts)
// expect: hearts S spades
