func name(_ n: Int) -> String {
  switch n {
  case Int.min..<0: return "negative"
  case 0: return "zero"
  default:
    if n > 100 { return "large" }
  }
  return "positive"
}
print(name(-5), name(0), name(5), name(500))  // expect: negative zero positive large
