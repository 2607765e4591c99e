func count() -> Int {
  var n = 0
  func bump() { n += 1 }
  bump()
  bump()
  return n
}
print(count())  // expect: 2
