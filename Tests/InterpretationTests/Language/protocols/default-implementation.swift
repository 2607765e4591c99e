protocol Greeter {
  var name: String { get }
  func greet() -> String
}
extension Greeter {
  func greet() -> String { "hello \(name)" }
}
struct A: Greeter {
  let name = "A"
}
struct B: Greeter {
  let name = "B"
  func greet() -> String { "hey" }
}
print(A().greet(), B().greet())  // expect: hello A hey
let gs: [any Greeter] = [A(), B()]
print(gs.map { $0.greet() })  // expect: ["hello A", "hey"]
