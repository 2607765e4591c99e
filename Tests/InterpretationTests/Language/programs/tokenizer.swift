struct Tokenizer {
  private(set) var vocabulary: [String: Int] = ["<pad>": 0, "<unk>": 1]
  mutating func fit(_ text: String) {
    for word in text.lowercased().split(separator: " ") {
      let word = String(word)
      if vocabulary[word] == nil { vocabulary[word] = vocabulary.count }
    }
  }
  func encode(_ text: String, length: Int) -> [Int] {
    var ids = text.lowercased().split(separator: " ").map { vocabulary[String($0)] ?? 1 }
    while ids.count < length { ids.append(0) }
    return Array(ids.prefix(length))
  }
}
var tokenizer = Tokenizer()
tokenizer.fit("The cat sat on the mat")
print(tokenizer.vocabulary.count)  // expect: 7
print(tokenizer.encode("the dog sat", length: 5))  // expect: [2, 1, 4, 0, 0]
print(tokenizer.encode("on the mat on the mat", length: 4))  // expect: [5, 2, 6, 5]
