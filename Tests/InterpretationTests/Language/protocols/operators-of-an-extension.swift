protocol Numbered {
  var number: Int { get }
}

extension Numbered {
  static func == (a: Self, b: Self) -> Bool { a.number == b.number }
  func hash(into hasher: inout Hasher) { hasher.combine(number) }
}

struct User: Numbered, Hashable {
  var number: Int
  var name: String
}

let (a, b) = (User(number: 1, name: "a"), User(number: 1, name: "b"))
print(a == b, Set([a, b]).count)  // expect: true 1

protocol Ranked: Comparable {
  var rank: Int { get }
}

extension Ranked {
  static func < (a: Self, b: Self) -> Bool { a.rank < b.rank }
}

struct Card: Ranked {
  var rank: Int
}

print([Card(rank: 3), Card(rank: 1)].min()!.rank)  // expect: 1
print(Card(rank: 1) < Card(rank: 2), Card(rank: 1) == Card(rank: 1))  // expect: true true

protocol Described: CustomStringConvertible {
  var area: Double { get }
}

extension Described {
  var description: String { "area \(area)" }
}

struct Tile: Described {
  var area = 4.0
}

print(Tile())  // expect: area 4.0
print([Tile()])  // expect: [area 4.0]
