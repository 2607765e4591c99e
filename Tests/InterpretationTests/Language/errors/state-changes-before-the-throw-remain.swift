enum E: Error { case full }
struct Bin {
  var items: [Int] = []
  mutating func add(_ n: Int) throws {
    items.append(n)
    if items.count > 2 { throw E.full }
  }
}
var bin = Bin()
for n in 1...4 {
  do { try bin.add(n) } catch { print(error, bin.items) }
}
// expect: full [1, 2, 3]
// expect: full [1, 2, 3, 4]
