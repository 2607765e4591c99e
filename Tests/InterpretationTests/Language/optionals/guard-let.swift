func double(_ text: String) -> String {
  guard let n = Int(text) else { return "not a number" }
  return "\(n * 2)"
}
print(double("21"), double("x"))  // expect: 42 not a number
