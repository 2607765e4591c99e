let values: [Any] = [1, "two", 3.0, true]
for value in values {
  switch value {
  case let n as Int: print("int", n)
  case let s as String: print("string", s)
  case is Double: print("double")
  default: print("other")
  }
}
// expect: int 1
// expect: string two
// expect: double
// expect: other
