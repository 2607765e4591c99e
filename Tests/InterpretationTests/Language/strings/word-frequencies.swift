let text = "to be or not to be"
var counts: [String: Int] = [:]
for word in text.split(separator: " ") { counts[String(word), default: 0] += 1 }
for key in counts.keys.sorted() { print(key, counts[key] ?? 0) }
// expect: be 2
// expect: not 1
// expect: or 1
// expect: to 2
