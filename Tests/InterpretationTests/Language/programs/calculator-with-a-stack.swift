enum Token {
  case number(Double)
  case plus, times, minus
}
func tokens(_ text: String) -> [Token] {
  text.split(separator: " ").compactMap { word in
    switch word {
    case "+": .plus
    case "*": .times
    case "-": .minus
    default: Double(word).map { .number($0) }
    }
  }
}
func run(_ tokens: [Token]) -> Double? {
  var stack: [Double] = []
  for token in tokens {
    if case .number(let n) = token {
      stack.append(n)
      continue
    }
    guard let b = stack.popLast(), let a = stack.popLast() else { return nil }
    switch token {
    case .plus: stack.append(a + b)
    case .times: stack.append(a * b)
    default: stack.append(a - b)
    }
  }
  return stack.count == 1 ? stack[0] : nil
}
print(run(tokens("3 4 + 2 *")) ?? .nan)  // expect: 14.0
print(run(tokens("1 2 3 * -")) as Any)  // expect: Optional(-5.0)
print(run(tokens("1 +")) as Any)  // expect: nil
