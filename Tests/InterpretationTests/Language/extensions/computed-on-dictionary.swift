extension [String: Int] {
  var total: Int { values.reduce(0, +) }
}
print(["a": 1, "b": 2].total)  // expect: 3
