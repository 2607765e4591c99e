func mean(_ xs: [Double]) -> Double {
  precondition(!xs.isEmpty, "no values")  // runtime error: precondition failed: no values
  return xs.reduce(0, +) / Double(xs.count)
}
print(mean([1, 2]))  // expect: 1.5
print(mean([]))
