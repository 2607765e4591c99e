var queue = [(1, "a"), (2, "b"), (3, "c")]
func next() -> (Int, String)? { queue.isEmpty ? nil : queue.removeFirst() }
if let (n, s) = next() { print(n, s) }  // expect: 1 a
func second() -> String {
  guard let (n, s) = next() else { return "none" }
  return s + String(n)
}
print(second())  // expect: b2
while var (n, _) = next() {
  n += 10
  print(n)  // expect: 13
}
let nested: ((Int, Int), String)? = ((1, 2), "x")
if let ((a, b), c) = nested { print(a + b, c) }  // expect: 3 x
