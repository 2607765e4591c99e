enum Registry {
  static var names: [String] = []
  static func add(_ n: String) -> Int {
    names.append(n)
    return names.count
  }
}
print(Registry.add("a"), Registry.add("b"), Registry.names)  // expect: 1 2 ["a", "b"]
