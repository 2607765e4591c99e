enum Token {
  case number(Int)
  case word(String)
}
let t = Token.number(7)
if case .number(let n) = t { print("number", n) }
// expect: number 7
if case .word = t { print("word") } else { print("no word") }
// expect: no word
if case .number(let n) = t, n > 5 { print("large") }
// expect: large
