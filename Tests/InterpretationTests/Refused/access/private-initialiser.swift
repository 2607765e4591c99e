struct Model {
  let size: Int
  private init(size: Int) { self.size = size }
  static func small() -> Model { Model(size: 8) }
}
print(Model.small().size)
print(Model(size: 3).size)  // error: 7: the initialiser of 'Model' is private; give it a static function that makes one
