func kind(_ n: Int) -> String {
  switch n {
  case 0: return "zero"
  case 1, 3, 5, 7, 9: return "odd digit"
  case 2, 4, 6, 8: return "even digit"
  default: return "large"
  }
}
print(kind(0), kind(3), kind(8), kind(10))  // expect: zero odd digit even digit large
