struct Vocabulary {
  var ids: [String: Int] = [:]
  mutating func id(of word: String) -> Int {
    if let id = ids[word] { return id }
    ids[word] = ids.count
    return ids.count - 1
  }
}
var v = Vocabulary()
print(["a", "b", "a", "c"].map { v.id(of: $0) })  // expect: [0, 1, 0, 2]
