var calls = 0
func limit() -> Int {
  calls += 1
  return 3
}
for _ in 0..<limit() {}
print(calls)  // expect: 1
