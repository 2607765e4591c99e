struct Config {
  static let size = 4
}
print(Config.sise)  // error: 14: 'Config' has no member 'sise'; did you mean 'size'?
