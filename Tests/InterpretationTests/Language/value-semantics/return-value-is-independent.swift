struct Store {
  private(set) var items = [1]
  func snapshot() -> [Int] { items }
  mutating func add(_ n: Int) { items.append(n) }
}
var s = Store()
var shot = s.snapshot()
shot.append(100)
s.add(2)
print(shot, s.items)  // expect: [1, 100] [1, 2]
