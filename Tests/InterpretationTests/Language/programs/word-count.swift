let text = """
  attention is all you need
  all you need is attention
  need more attention
  """
var counts: [String: Int] = [:]
for line in text.split(separator: "\n") {
  for word in line.split(separator: " ") { counts[String(word), default: 0] += 1 }
}
let ranked = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
for (word, n) in ranked.prefix(4) { print("\(word): \(n)") }
// expect: attention: 3
// expect: need: 3
// expect: all: 2
// expect: is: 2
