@discardableResult
func log(_ s: String) -> Int {
  print("log", s)
  return s.count
}
log("abc")
// expect: log abc
// expect: log de
print(log("de"))  // expect: 2
