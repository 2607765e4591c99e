struct Model {
  static let heads = dim / 16
  static let dim = layers.count * 32
  static let layers = ["a", "b"]
}
print(Model.heads, Model.dim)  // expect: 4 64
