// Private members are used by their type, its extensions and the types inside it.
struct Tally {
  private var counts: [String: Int] = [:]
  private(set) var total = 0
  private static let unit = 1
  mutating func add(_ word: String) {
    counts[word, default: 0] += Tally.unit
    total += 1
  }
  struct Reader {
    let tally: Tally
    func count(of word: String) -> Int { tally.counts[word] ?? 0 }
  }
}
extension Tally {
  var distinct: Int { counts.count }
  func merged(with other: Tally) -> Tally {
    var result = self
    for (word, count) in other.counts { result.counts[word, default: 0] += count }
    result.total += other.total
    return result
  }
}
var tally = Tally()
for word in ["a", "b", "a"] { tally.add(word) }
print(tally.total, tally.distinct)  // expect: 3 2
print(Tally.Reader(tally: tally).count(of: "a"))  // expect: 2
let both = tally.merged(with: tally)
print(both.total, [tally, both].map { $0.distinct })  // expect: 6 [2, 2]
