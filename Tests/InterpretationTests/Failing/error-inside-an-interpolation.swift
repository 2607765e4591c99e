func show(_ a: Int, _ b: Int) -> String { "\(a) / \(b) = \(a / b)" }
// runtime error: division by zero
print(show(6, 3))  // expect: 6 / 3 = 2
print(show(6, 0))
