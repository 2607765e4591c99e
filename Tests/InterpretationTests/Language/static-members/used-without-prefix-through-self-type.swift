struct Counter {
  static var count = 0
  static func bump() { count += 1 }
  func bumpTwice() {
    Self.bump()
    Counter.bump()
  }
}
Counter().bumpTwice()
print(Counter.count)  // expect: 2
