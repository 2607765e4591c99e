func slow(_ n: Int) -> Int { n < 2 ? n : slow(n - 1) + slow(n - 2) }
var memo: [Int: Int] = [:]
func remembered(_ n: Int) -> Int {
  if let known = memo[n] { return known }
  let value = n < 2 ? n : remembered(n - 1) + remembered(n - 2)
  memo[n] = value
  return value
}
func iterative(_ n: Int) -> Int {
  var (a, b) = (0, 1)
  for _ in 0..<n { (a, b) = (b, a + b) }
  return a
}
print(slow(20), remembered(20), iterative(20))  // expect: 6765 6765 6765
print(remembered(90), iterative(90))  // expect: 2880067194370816120 2880067194370816120
