struct Half {
  func callAsFunction(_ x: Double) -> Double { x / 2 }
}
let half = Half()
print([1, 2, 3].map { half($0) }, [4.0].map(half.callAsFunction))  // expect: [0.5, 1.0, 1.5] [2.0]
