var n = 1
func change() -> Int {
  n = 100
  return 0
}
print([n, change(), n])  // expect: [1, 0, 100]
