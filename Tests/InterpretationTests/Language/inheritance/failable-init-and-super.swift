class Index {
  let position: Int
  init?(_ position: Int) {
    if position < 0 { return nil }
    self.position = position
  }
  convenience init?(_ text: String) {
    guard let position = Int(text) else { return nil }
    self.init(position)
    print("read", position)
  }
}
class Marked: Index {
  let mark: Int
  init?(mark: Int) {
    self.mark = mark
    super.init(mark - 1)
    print("made", position)
  }
  init(first mark: Int) {
    self.mark = mark
    super.init(0)!
  }
}
print(Marked(mark: 0)?.position ?? -1)  // expect: -1
// expect: made 2
print(Marked(mark: 3)?.position ?? -1)  // expect: 2
print(Marked(first: 5).position)  // expect: 0
print(Index("-4") == nil, Index("four") == nil)  // expect: true true
// expect: read 4
print(Index("4")?.position ?? -1)  // expect: 4
