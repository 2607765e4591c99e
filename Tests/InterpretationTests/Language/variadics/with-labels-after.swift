func join(_ words: String..., separator: String = " ") -> String {
  words.joined(separator: separator)
}
print(join("a", "b"))  // expect: a b
print(join("a", "b", separator: "-"))  // expect: a-b
