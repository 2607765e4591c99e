enum Squares {
  static subscript(n: Int) -> Int { n * n }
}
print(Squares[5])  // expect: 25
