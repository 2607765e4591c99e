class Settings {
  var rate = 0.1
  var names: [String] = []
}
let s = Settings()
s.names.append("a")
print(s.rate, s.names, Settings().names)  // expect: 0.1 ["a"] []
