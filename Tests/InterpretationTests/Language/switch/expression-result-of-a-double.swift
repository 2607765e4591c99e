enum Kind { case a, b }
func value(_ k: Kind) -> Double {
  switch k {
  case .a: 1
  case .b: 1 / 2
  }
}
print(value(.a), value(.b))  // expect: 1.0 0.5
