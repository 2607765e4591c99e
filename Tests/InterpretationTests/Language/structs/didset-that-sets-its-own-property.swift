// An observer sets its own property without being run again.
struct Dial {
  var level = 0 {
    willSet { print("will", newValue) }
    didSet { level = min(level, 10) }
  }
}

final class Badge {
  var name = "" { didSet { self.name = name.uppercased() } }
}

var dial = Dial()
dial.level = 99  // expect: will 99
print(dial.level)  // expect: 10
let badge = Badge()
badge.name = "ada"
print(badge.name)  // expect: ADA
