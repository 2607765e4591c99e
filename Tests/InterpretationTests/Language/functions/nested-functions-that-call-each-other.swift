func parity(_ n: Int) -> String {
  func even(_ n: Int) -> Bool { n == 0 || odd(n - 1) }
  func odd(_ n: Int) -> Bool { n != 0 && even(n - 1) }
  return even(n) ? "even" : "odd"
}
print(parity(10), parity(7))  // expect: even odd
