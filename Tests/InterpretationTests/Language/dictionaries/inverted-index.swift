var index: [String: Set<Int>] = [:]
for (i, text) in ["a b", "b c", "a"].enumerated() {
  for word in text.split(separator: " ") { index[String(word), default: []].insert(i) }
}
print(index["a", default: []].sorted(), index["b", default: []].sorted(), index["z"] == nil)
// expect: [0, 2] [0, 1] true
