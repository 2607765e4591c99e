class Builder {
  var parts: [String] = []
  func add(_ s: String) -> Builder {
    parts.append(s)
    return self
  }
}
print(Builder().add("a").add("b").parts)  // expect: ["a", "b"]
