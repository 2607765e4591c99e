class Word: Equatable {
  let text: String
  init(_ text: String) { self.text = text }
  static func == (a: Word, b: Word) -> Bool { a.text == b.text }
}
let a = Word("x")
let b = Word("x")
print(a == b, a === b, [a].contains(b))  // expect: true false true
