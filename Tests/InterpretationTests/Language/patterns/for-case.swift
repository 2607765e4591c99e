enum Event {
  case key(Character)
  case click(x: Int, y: Int)
}
let events: [Event] = [.key("a"), .click(x: 1, y: 2), .key("b")]
for case .key(let c) in events { print(c) }
// expect: a
// expect: b
for case .click(let x, let y) in events { print(x, y) }
// expect: 1 2
