extension String {
  subscript(position: Int) -> Character { Array(self)[position] }
}
let word = "key"
print(word[0], "value"[1])  // expect: k a
