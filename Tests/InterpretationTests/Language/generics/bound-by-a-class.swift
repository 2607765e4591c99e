class Layer {
  var size = 3
  var name: String { "layer" }
  func scaled(by factor: Int) -> Int { size * factor }
}
class Dense: Layer {
  override var name: String { "dense" }
  override func scaled(by factor: Int) -> Int { super.scaled(by: factor) + 1 }
}
func label<T: Layer>(_ x: T) -> String { x.name + " \(x.size) \(x.scaled(by: 2))" }
func grow<T: Layer>(_ x: T) -> T {
  x.size += 1
  return x
}
func base<T: Layer>(_ x: T) -> Layer { x }
struct Stack<T: Layer> {
  var layers: [T]
  var total: Int { layers.reduce(0) { $0 + $1.size } }
}
print(label(Dense()))  // expect: dense 3 7
print(label(Layer()))  // expect: layer 3 6
let grown = grow(Dense())
print(grown.size, grown.name)  // expect: 4 dense
print(base(grown).name)  // expect: dense
print(Stack(layers: [Dense(), grown]).total)  // expect: 7
