struct Op {
  func callAsFunction(_ x: Int) -> String { "int" }
  func callAsFunction(_ x: String) -> String { "string" }
}
let op = Op()
print(op(1), op("a"))  // expect: int string
