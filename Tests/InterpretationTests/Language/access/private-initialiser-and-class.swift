final class Registry {
  static let shared = Registry()
  private var names: [String] = []
  private init() {}
  func add(_ name: String) { names.append(name) }
  var summary: String { names.map { $0.uppercased() }.joined(separator: " ") }
  func same(as other: Registry) -> Bool { names == other.names }
}
Registry.shared.add("a")
Registry.shared.add("b")
print(Registry.shared.summary)  // expect: A B
print(Registry.shared.same(as: .shared))  // expect: true

class Base {
  private(set) var steps = 0
  fileprivate var note = "?"
  func step() { steps += 1 }
}
class Derived: Base {
  override func step() {
    super.step()
    note = "stepped \(steps)"
  }
}
let object = Derived()
object.step()
print(object.note, object.steps)  // expect: stepped 1 1
object.note = "free"
print(object.note)  // expect: free
