extension Array {
  subscript(safe i: Int) -> Element? { indices.contains(i) ? self[i] : nil }
}
print([1, 2][safe: 1] ?? -1, [1, 2][safe: 5] ?? -1)  // expect: 2 -1
