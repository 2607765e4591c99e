func padded(_ s: String, to width: Int) -> String {
  String(repeating: " ", count: max(0, width - s.count)) + s
}
print("[" + padded("7", to: 3) + "]")  // expect: [  7]
print("[" + padded("12345", to: 3) + "]")  // expect: [12345]
