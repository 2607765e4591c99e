func outer(_ n: Int) -> Int {
  func inner(_ m: Int) -> Int { m * 10 + n }
  return inner(1) + inner(2)
}
print(outer(5))  // expect: 40
