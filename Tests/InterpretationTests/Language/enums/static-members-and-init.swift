enum Celsius {
  case cold, warm
  static let limit = 15
  init(_ degrees: Int) { self = degrees < Celsius.limit ? .cold : .warm }
}
print(Celsius(3), Celsius(20))  // expect: cold warm
