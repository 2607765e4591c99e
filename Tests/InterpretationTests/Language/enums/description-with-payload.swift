enum Token {
  case number(Int)
  case text(String)
  case pair(x: Int, y: Int)
  case end
}
print(Token.number(1), Token.text("a"), Token.pair(x: 1, y: 2), Token.end)
// expect: number(1) text("a") pair(x: 1, y: 2) end
