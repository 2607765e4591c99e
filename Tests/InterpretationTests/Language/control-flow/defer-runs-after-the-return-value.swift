var n = 1
func next() -> Int {
  defer { n += 1 }
  return n
}
print(next(), next(), n)  // expect: 1 2 3
