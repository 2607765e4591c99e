struct Threshold {
  let limit: Int
  func isAbove(_ x: Int) -> Bool { x > limit }
}
print([1, 5, 9].filter(Threshold(limit: 4).isAbove))  // expect: [5, 9]
