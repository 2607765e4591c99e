struct Money: CustomStringConvertible {
  let cents: Int
  var description: String { "€\(cents / 100)" }
}
let m = Money(cents: 500)
print(m, [m], "\(m)", String(describing: m), m.description)  // expect: €5 [€5] €5 €5 €5
print((m, 1), ["k": m])  // expect: (€5, 1) ["k": €5]
let o: Money? = m
print(o as Any)  // expect: Optional(€5)
