protocol Counted {
  var count: Int { get }
  func add() -> Int
}
struct Fraction: Counted {  // error: 18: 'Fraction' does not conform to 'Counted': it has no 'count', 'add()'
  var count = 1.5
  func add() throws -> Int { 1 }
}
struct Tally: Counted {  // error: 15: 'Tally' does not conform to 'Counted': it has no 'add()'
  var count = 0
  mutating func add() -> Int {
    count += 1
    return count
  }
}
