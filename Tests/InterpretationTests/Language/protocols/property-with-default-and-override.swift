protocol Layer {
  var name: String { get }
  var size: Int { get }
}
extension Layer {
  var name: String { "layer" }
  var label: String { "\(name)(\(size))" }
}
struct A: Layer { let size = 1 }
struct B: Layer {
  let size = 2
  let name = "B"
}
print(A().label, B().label)  // expect: layer(1) B(2)
