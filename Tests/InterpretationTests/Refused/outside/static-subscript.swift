// outside-subset
enum Squares {
  static subscript(n: Int) -> Int { n * n }
// error: 10: a static subscript is not part of notebook Swift; write a static function
}
