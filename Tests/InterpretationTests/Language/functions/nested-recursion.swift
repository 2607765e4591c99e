func depth(_ n: Int) -> Int {
  func go(_ k: Int, _ sum: Int) -> Int { k == 0 ? sum : go(k - 1, sum + k) }
  return go(n, 0)
}
print(depth(100))  // expect: 5050
