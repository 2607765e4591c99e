struct Point {
  var x = 0
  var y = 0
}
struct Settings {
  var depth = 1
  static var shared = Settings()
  static var origin = Point()
  static var names = ["a", "b"].map { $0 + "!" }
  static var count = 0
  static var twice: Int {
    get { count * 2 }
    set { count = newValue / 2 }
  }
}
Settings.origin.x = 5
print(Settings.origin)  // expect: Point(x: 5, y: 0)
Settings.shared.depth += 4
print(Settings.shared.depth)  // expect: 5
Settings.names[1] += "?"
print(Settings.names)  // expect: ["a!", "b!?"]
Settings.twice = 6
Settings.twice += 4
print(Settings.count, Settings.twice)  // expect: 5 10
Settings.origin = Point(x: 1, y: 1)
func move(_ p: inout Point) { p.y += 1 }
move(&Settings.origin)
print(Settings.origin)  // expect: Point(x: 1, y: 2)
class Counter {
  static var total = [0].count - 1
  static func next() -> Int {
    total += 1
    return total
  }
}
print(Counter.next(), Counter.next())  // expect: 1 2
