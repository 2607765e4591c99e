class Layer {
  let size: Int
  let name: String
  var note: String?
  init(size: Int, isNamed: Bool) {
    self.size = size
    if isNamed { name = "layer \(size)" } else { name = "?" }
  }
  convenience init() {
    self.init(size: 4, isNamed: true)
    note = "by default"
  }
  init?(text: String) {
    guard let size = Int(text) else { return nil }
    (self.size, name) = (size, text)
  }
}
class Deep: Layer {
  let depth: Int
  init(depth: Int) {
    switch depth {
    case 0: self.depth = 1
    default: self.depth = depth
    }
    super.init(size: depth * 2, isNamed: false)
    note = "\(self.depth)"
  }
}
print(Layer().size, Layer().name, Layer().note ?? "-")  // expect: 4 layer 4 by default
print(Layer(text: "x") == nil, Layer(text: "5")!.size)  // expect: true 5
print(Deep(depth: 0).depth, Deep(depth: 3).size, Deep(depth: 2).note!)  // expect: 1 6 2
