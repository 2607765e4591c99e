struct Word: Hashable {
  let text: String
  let place: Int
  static func == (a: Word, b: Word) -> Bool { a.text == b.text }
  func hash(into hasher: inout Hasher) { hasher.combine(text) }
}
let words = Set([Word(text: "a", place: 1), Word(text: "a", place: 2), Word(text: "b", place: 3)])
print(words.count, words.contains(Word(text: "b", place: 0)))  // expect: 2 true
var counts: [Word: Int] = [:]
for place in 0..<3 { counts[Word(text: "x", place: place), default: 0] += 1 }
print(counts.count, counts[Word(text: "x", place: 9)] ?? 0)  // expect: 1 3
