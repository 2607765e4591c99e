class Layer {
  let size: Int
  var name: String
  init(name: String) {
    self.name = name
  }  // error: 3: 'init' must give 'size' a value
}
