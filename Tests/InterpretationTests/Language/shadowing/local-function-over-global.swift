func name() -> String { "global" }
func test() -> String {
  func name() -> String { "local" }
  return name()
}
print(test(), name())  // expect: local global
