struct Address {
  var city: String
}
struct Person {
  var address: Address?
}
let a = Person(address: Address(city: "Paris"))
let b = Person(address: nil)
print(a.address?.city ?? "?", b.address?.city ?? "?")  // expect: Paris ?
print(a.address?.city.count ?? 0)  // expect: 5
print(a.address?.city.uppercased() as Any)  // expect: Optional("PARIS")
