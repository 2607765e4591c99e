func mean(_ xs: [Double]) -> Double {
  precondition(!xs.isEmpty, "no values")
  return xs.reduce(0, +) / Double(xs.count)
}
print(mean([1, 2]))  // expect: 1.5
assert(1 + 1 == 2)
print("still here")  // expect: still here
