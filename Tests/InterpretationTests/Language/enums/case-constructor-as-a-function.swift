enum Token: Equatable {
  case word(String)
  case number(Int)
}
print(["a", "b"].map(Token.word) == [.word("a"), .word("b")])  // expect: true
print([1, 2].map(Token.number))  // expect: [main.Token.number(1), main.Token.number(2)]
