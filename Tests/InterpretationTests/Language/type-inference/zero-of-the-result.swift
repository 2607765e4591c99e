struct Money: Equatable {
  var cents: Int
  static let zero = Money(cents: 0)
  static func + (a: Money, b: Money) -> Money { Money(cents: a.cents + b.cents) }
}
let purse = [Money(cents: 5), Money(cents: 7)]
print(purse.reduce(.zero, +).cents)  // expect: 12
print(purse.reduce(.zero) { $0 + $1 } == Money(cents: 12))  // expect: true
