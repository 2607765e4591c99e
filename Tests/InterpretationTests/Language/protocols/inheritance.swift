protocol Named { var name: String { get } }
protocol Aged: Named { var age: Int { get } }
struct Person: Aged {
  let name: String
  let age: Int
}
func show(_ a: any Aged) -> String { "\(a.name) \(a.age)" }
print(show(Person(name: "Ada", age: 36)))  // expect: Ada 36
