struct Tally {
  var n = 0
  mutating func add() { n += 1 }
  mutating func addTwice() {
    add()
    self.add()
  }
  func doubled() -> Int { current() * 2 }
  func current() -> Int { n }
}
var t = Tally()
t.addTwice()
print(t.n, t.doubled())  // expect: 2 4
