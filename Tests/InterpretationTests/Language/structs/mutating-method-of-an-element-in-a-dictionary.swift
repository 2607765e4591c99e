struct Tally {
  var n = 0
  mutating func add() { n += 1 }
}
var tallies: [String: Tally] = [:]
for word in ["a", "b", "a"] { tallies[word, default: Tally()].add() }
print(tallies["a"]!.n, tallies["b"]!.n)  // expect: 2 1
