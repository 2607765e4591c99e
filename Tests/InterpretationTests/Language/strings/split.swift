let words = "the quick  brown fox".split(separator: " ")
print(words)  // expect: ["the", "quick", "brown", "fox"]
print(words.count, words[1])  // expect: 4 quick
let fields = "a,,b".split(separator: ",", omittingEmptySubsequences: false)
print(fields)  // expect: ["a", "", "b"]
