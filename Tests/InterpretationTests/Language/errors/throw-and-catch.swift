enum ParseError: Error {
  case empty
  case bad(String)
}
func parse(_ s: String) throws -> Int {
  if s.isEmpty { throw ParseError.empty }
  guard let n = Int(s) else { throw ParseError.bad(s) }
  return n
}
for s in ["12", "", "x"] {
  do {
    print(try parse(s))
  } catch ParseError.empty {
    print("empty")
  } catch ParseError.bad(let text) {
    print("bad", text)
  }
}
// expect: 12
// expect: empty
// expect: bad x
