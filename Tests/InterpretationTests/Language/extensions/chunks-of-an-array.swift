extension Array {
  func chunks(of size: Int) -> [[Element]] {
    stride(from: 0, to: count, by: size).map { Array(self[$0..<Swift.min($0 + size, count)]) }
  }
}
print([1, 2, 3, 4, 5].chunks(of: 2))  // expect: [[1, 2], [3, 4], [5]]
print(["a"].chunks(of: 3))  // expect: [["a"]]
