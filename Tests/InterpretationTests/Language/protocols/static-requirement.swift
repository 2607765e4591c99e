protocol Unit { static var symbol: String { get } }
struct Metre: Unit { static let symbol = "m" }
struct Second: Unit { static let symbol = "s" }
print(Metre.symbol + "/" + Second.symbol)  // expect: m/s
