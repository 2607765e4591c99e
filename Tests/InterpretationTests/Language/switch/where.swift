func test(_ n: Int) -> String {
  switch n {
  case let x where x < 0: return "negative"
  case let x where x % 2 == 0: return "even \(x)"
  default: return "odd"
  }
}
print(test(-1), test(4), test(5), separator: ", ")  // expect: negative, even 4, odd
