struct Ids {
  private var next = 0
  mutating func make() -> Int {
    defer { next += 1 }
    return next
  }
}
var ids = Ids()
print(ids.make(), ids.make(), ids.make())  // expect: 0 1 2
