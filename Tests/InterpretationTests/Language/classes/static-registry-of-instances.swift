class Plugin {
  static var all: [Plugin] = []
  let name: String
  init(_ name: String) {
    self.name = name
    Plugin.all.append(self)
  }
}
_ = Plugin("a")
_ = Plugin("b")
print(Plugin.all.map { $0.name })  // expect: ["a", "b"]
