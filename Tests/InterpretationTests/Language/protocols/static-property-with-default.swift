protocol Unit {
  static var symbol: String { get }
  static var scale: Int { get }
}
extension Unit {
  static var symbol: String { "u" }
  func show(_ x: Int) -> String { "\(x * Self.scale) \(Self.symbol)" }
  func showAll(_ xs: [Int]) -> [String] { xs.map { "\($0) \(Self.symbol)" } }
}
struct Metre: Unit {
  static let symbol = "m"
  static let scale = 1
}
struct Kilo: Unit {
  static var scale: Int { 1000 }
  static func twice() -> String { symbol + symbol }
}
class Second: Unit {
  static var symbol = "s"
  class var scale: Int { 60 }
}
class Tick: Second {}
print(Metre.symbol, Kilo.symbol, Kilo.twice(), Tick.symbol)  // expect: m u uu s
print(Metre().show(3), Kilo().show(3), Tick().show(3))  // expect: 3 m 3000 u 180 s
print(Metre().showAll([1, 2]))  // expect: ["1 m", "2 m"]
Second.symbol = "sec"
let units: [any Unit] = [Metre(), Kilo(), Second(), Tick()]
print(units.map { $0.show(1) })  // expect: ["1 m", "1000 u", "60 sec", "60 sec"]
