let base = 10
struct Config {
  var width = base
  var height = base * 2
}
print(Config())  // expect: Config(width: 10, height: 20)
