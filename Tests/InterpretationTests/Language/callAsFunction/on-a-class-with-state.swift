class Next {
  private var n = 0
  func callAsFunction() -> Int {
    n += 1
    return n
  }
}
let next = Next()
print(next(), next(), next())  // expect: 1 2 3
