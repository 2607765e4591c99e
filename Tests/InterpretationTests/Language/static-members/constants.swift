struct Config {
  static let size = 4
  static let names = ["q", "k", "v"]
  static var total: Int { size * names.count }
}
print(Config.size, Config.names[1], Config.total)  // expect: 4 k 12
