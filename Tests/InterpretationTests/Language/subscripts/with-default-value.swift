struct Bag {
  private var counts: [String: Int] = [:]
  subscript(word: String, default fallback: Int) -> Int {
    get { counts[word] ?? fallback }
    set { counts[word] = newValue }
  }
}
var b = Bag()
b["a", default: 10] += 1
print(b["a", default: 0], b["b", default: -1])  // expect: 11 -1
