func make() -> Int {
  print("making")
  return 1
}
struct Late {
  static let value = make()
}
print("start")  // expect: start
// expect: making
print(Late.value, Late.value)  // expect: 1 1
