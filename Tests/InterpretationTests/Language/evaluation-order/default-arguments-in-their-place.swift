func tag(_ s: String) -> String {
  print("tag", s)
  return s
}
func join(_ a: String, _ b: String = tag("default"), c: String) -> String { a + b + c }
// expect: tag one
// expect: tag two
// expect: tag default
print("[\(join(tag("one"), c: tag("two")))]")  // expect: [onedefaulttwo]
