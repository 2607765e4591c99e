struct Share: CustomStringConvertible {
  let parts: Int
  var description: String { "1 of \(12 / parts)" }  // runtime error: division by zero
}
print(Share(parts: 4))  // expect: 1 of 3
print(Share(parts: 0))
